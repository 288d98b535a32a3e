package vn.doithoai.invitation;

import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.web.ListRequest;
import vn.doithoai.web.Sorting;

/** Which invitations a list is asked for. */
@NullUnmarked
class InvitationListRequest extends ListRequest {

    private static final Sorting SORTING = Sorting.by("name", properties(InvitationRegister.BY_NAME))
            .or("state", properties(InvitationRegister.BY_STATE));

    private InvitationState state;
    private UUID group;

    Sorting.Chosen order() {
        return SORTING.chosen(getSort());
    }

    /** The first row, to see whether there is one. */
    Pageable first() {
        return PageRequest.of(0, 1, order().sort());
    }

    InvitationFilter toFilter() {
        return new InvitationFilter(getQ(), state, group == null ? null : new PersonGroupId(group), null);
    }

    public InvitationState getState() {
        return state;
    }

    public void setState(InvitationState state) {
        this.state = state;
    }

    public UUID getGroup() {
        return group;
    }

    public void setGroup(UUID group) {
        this.group = group;
    }

    private static String[] properties(Sort sort) {
        return sort.stream().map(Sort.Order::getProperty).toArray(String[]::new);
    }
}
