package vn.doithoai.nomination;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonUse;

/** Somebody named follows when the person is found to be another one; the person's page shows the invitation itself. */
@Component
class NomineeUse implements PersonUse {

    private final NomineeRepository nominees;

    NomineeUse(NomineeRepository nominees) {
        this.nominees = nominees;
    }

    @Override
    public List<Item> of(PersonId person) {
        return List.of();
    }

    @Override
    public void follow(PersonId merged, PersonId kept) {
        nominees.handOver(merged.value(), kept.value());
    }
}
