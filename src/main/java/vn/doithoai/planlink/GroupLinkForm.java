package vn.doithoai.planlink;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.web.Option;

/** A group to be linked to a line, as typed. */
@NullUnmarked
class GroupLinkForm {

    @NotNull
    private UUID group;

    @Min(1)
    @Max(LinkedData.MOST_PERSONS)
    private Integer headCount;

    /** The sentence goes into the line at once. */
    private boolean groupWritten = true;

    void check(List<Option> groups, Errors errors) {
        ChosenForm.check("group", group, groups, errors);
    }

    LinkedData toData() {
        return new LinkedData.Group(new PersonGroupId(group), headCount);
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }

    public Integer getHeadCount() {
        return headCount;
    }

    public void setHeadCount(Integer headCount) {
        this.headCount = headCount;
    }

    public boolean isGroupWritten() {
        return groupWritten;
    }

    public void setGroupWritten(boolean groupWritten) {
        this.groupWritten = groupWritten;
    }
}
