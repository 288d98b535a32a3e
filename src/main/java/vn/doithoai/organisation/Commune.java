package vn.doithoai.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Changes;

/** The one commune of this installation (xã, phường, đặc khu): name, letterhead, how citizens reach the office. */
@Entity
class Commune {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private CommuneKind kind;

    private String name;
    private String province;
    private String placeName;
    private @Nullable String address;
    private @Nullable String phone;
    private @Nullable String email;

    @SuppressWarnings("NullAway.Init")
    protected Commune() {}

    Commune(CommuneDetails details) {
        this.id = UUID.randomUUID();
        this.kind = details.kind();
        this.name = details.name();
        this.province = details.province();
        this.placeName = details.placeName();
        this.address = details.address();
        this.phone = details.phone();
        this.email = details.email();
    }

    Changes change(CommuneDetails details) {
        Changes changes = new Changes()
                .field("kind", kind, details.kind())
                .field("name", name, details.name())
                .field("province", province, details.province())
                .field("placeName", placeName, details.placeName())
                .field("address", address, details.address())
                .field("phone", phone, details.phone())
                .field("email", email, details.email());
        this.kind = details.kind();
        this.name = details.name();
        this.province = details.province();
        this.placeName = details.placeName();
        this.address = details.address();
        this.phone = details.phone();
        this.email = details.email();
        return changes;
    }

    UUID id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    CommuneDetails details() {
        return new CommuneDetails(kind, name, province, placeName, address, phone, email);
    }
}
