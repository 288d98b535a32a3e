package vn.doithoai.organisation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.Option;
import vn.doithoai.web.VersionedForm;

/** The commune's profile (thông tin xã) as typed; also a part of the form of the first set-up. */
@NullUnmarked
public class CommuneForm extends VersionedForm {

    @NotNull
    private CommuneKind kind;

    @NotBlank
    @Size(max = 80)
    private String name;

    @NotBlank
    @Size(max = 80)
    private String province;

    @Size(max = 80)
    private String placeName;

    @Size(max = 200)
    private String address;

    @Size(max = 40)
    @Pattern(regexp = "[0-9+ .()-]{6,40}")
    private String phone;

    @Size(max = 120)
    @Email
    private String email;

    static CommuneForm of(CommuneProfile commune) {
        CommuneDetails details = commune.details();
        CommuneForm form = new CommuneForm();
        form.kind = details.kind();
        form.name = details.name();
        form.province = details.province();
        form.placeName = details.placeName();
        form.address = details.address();
        form.phone = details.phone();
        form.email = details.email();
        form.setVersion(commune.version());
        return form;
    }

    public static CommuneForm blank() {
        CommuneForm form = new CommuneForm();
        form.kind = CommuneKind.COMMUNE;
        return form;
    }

    public static List<Option> kinds() {
        return Option.ofEnum(CommuneKind.values(), "organisation.commune.form.kind");
    }

    /** The place in a paper's date line is mostly the commune's own name. */
    public CommuneDetails toDetails() {
        return new CommuneDetails(kind, name, province, placeName == null ? name : placeName, address, phone, email);
    }

    public CommuneKind getKind() {
        return kind;
    }

    public void setKind(CommuneKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getProvince() {
        return province;
    }

    public void setProvince(String province) {
        this.province = province;
    }

    public String getPlaceName() {
        return placeName;
    }

    public void setPlaceName(String placeName) {
        this.placeName = placeName;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
