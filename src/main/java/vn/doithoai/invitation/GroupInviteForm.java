package vn.doithoai.invitation;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.doithoai.web.Option;

/** Groups of the plan to be invited, as ticked. */
class GroupInviteForm {

    private List<UUID> groups = new ArrayList<>();

    static GroupInviteForm of(List<Option> offered) {
        GroupInviteForm form = new GroupInviteForm();
        offered.forEach(option -> form.groups.add(UUID.fromString(option.value())));
        return form;
    }

    public List<UUID> getGroups() {
        return groups;
    }

    public void setGroups(List<UUID> groups) {
        this.groups = groups;
    }
}
