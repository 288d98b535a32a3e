package vn.doithoai.setup;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.account.AccountDetails;
import vn.doithoai.account.Accounts;
import vn.doithoai.account.Password;
import vn.doithoai.organisation.CommuneDetails;
import vn.doithoai.organisation.Communes;
import vn.doithoai.person.PersonDetails;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.Persons;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;

/** Makes the commune, the person who administers it first and the account, all or nothing; after that never again. */
@Service
public class SetUps {

    private static final String ADMINISTRATOR = "ADMIN";

    private final Accounts accounts;
    private final Persons persons;
    private final Communes communes;
    private final ApplicationEventPublisher events;
    private final Actor program;
    private volatile boolean done;

    SetUps(
            Accounts accounts,
            Persons persons,
            Communes communes,
            ApplicationEventPublisher events,
            MessageSource messages) {
        this.accounts = accounts;
        this.persons = persons;
        this.communes = communes;
        this.events = events;
        this.program =
                Actor.program(messages.getMessage("setup.actor", null, java.util.Locale.forLanguageTag("vi-VN")));
    }

    /** There is an account; once true it stays so. */
    public boolean isDone() {
        if (!done) {
            done = !accounts.isEmpty();
        }
        return done;
    }

    /** @throws NotFound when it was done already, also by somebody else a moment ago */
    @Transactional
    void setUp(CommuneDetails commune, String fullName, String username, Password password) {
        if (!accounts.isEmpty()) {
            throw new NotFound("set-up is done");
        }
        // The commune first: there can be one only, so of two set-ups at a time one fails here.
        communes.create(commune, program);
        PersonId administrator = persons.create(PersonDetails.named(fullName), program);
        accounts.createWithPassword(
                new AccountDetails(username, administrator, Set.of(ADMINISTRATOR)), password, program);
        events.publishEvent(Act.of(program, "setUp.done", "setUp", null).with("username", username));
    }
}
