package vn.doithoai.attendance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.village.VillageId;
import vn.doithoai.web.Option;

/** Somebody without an invitation, as typed at the door. */
@NullUnmarked
class WalkInForm {

    /** In place of a village. */
    static final String ELSEWHERE = "ELSEWHERE";

    @NotBlank
    @Size(max = WalkIn.NAME)
    private String name;

    private String village;

    @Size(max = WalkIn.ORIGIN)
    private String origin;

    private boolean speaks;

    /** @param offered villages to choose from */
    void check(List<Option> offered, Errors errors) {
        if (village == null) {
            errors.rejectValue("village", "NotNull");
        } else if (offered.stream().noneMatch(option -> option.value().equals(village))) {
            errors.rejectValue("village", "Unknown");
        }
    }

    WalkIn toWalkIn() {
        VillageId home = ELSEWHERE.equals(village) ? null : new VillageId(UUID.fromString(village));
        return new WalkIn(name, home, origin, speaks);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getVillage() {
        return village;
    }

    public void setVillage(String village) {
        this.village = village;
    }

    public String getOrigin() {
        return origin;
    }

    public void setOrigin(String origin) {
        this.origin = origin;
    }

    public boolean isSpeaks() {
        return speaks;
    }

    public void setSpeaks(boolean speaks) {
        this.speaks = speaks;
    }
}
