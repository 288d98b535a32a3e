package vn.doithoai.demo;

import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.account.AccountDetails;
import vn.doithoai.account.Accounts;
import vn.doithoai.account.Password;
import vn.doithoai.organisation.CommuneDetails;
import vn.doithoai.organisation.CommuneKind;
import vn.doithoai.organisation.Communes;
import vn.doithoai.shared.Actor;

/** Fills an empty database with xã Suối Mây at the first start; later starts find it and do nothing. */
@Component
@Profile("demo")
class DemoData implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DemoData.class);
    private static final String PASSWORD = "doithoai-demo";
    private static final Actor PROGRAM = Actor.program("Dữ liệu mẫu");

    private static final CommuneDetails COMMUNE = new CommuneDetails(
            CommuneKind.COMMUNE,
            "Suối Mây",
            "tỉnh Sơn Hà",
            "Suối Mây",
            "Thôn Trung, xã Suối Mây, tỉnh Sơn Hà",
            "0200 555 012",
            "vanphong@suoimay.example");

    private final Communes communes;
    private final Accounts accounts;
    private final DemoPeople people;
    private final DemoPapers papers;
    private final DemoPlans plans;
    private final DemoSessions sessions;
    private final DemoPreparation preparation;
    private final DemoNotice notice;
    private final DemoInvitations invitations;
    private final DemoNominations nominations;
    private final TransactionTemplate transaction;

    DemoData(
            Communes communes,
            Accounts accounts,
            DemoPeople people,
            DemoPapers papers,
            DemoPlans plans,
            DemoSessions sessions,
            DemoPreparation preparation,
            DemoNotice notice,
            DemoInvitations invitations,
            DemoNominations nominations,
            TransactionTemplate transaction) {
        this.communes = communes;
        this.accounts = accounts;
        this.people = people;
        this.papers = papers;
        this.plans = plans;
        this.sessions = sessions;
        this.preparation = preparation;
        this.notice = notice;
        this.invitations = invitations;
        this.nominations = nominations;
        this.transaction = transaction;
    }

    /** Before the pages can be asked for, so that nobody meets an empty commune. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @Override
    public void start() {
        var present = communes.find();
        if (present.isEmpty() && accounts.isEmpty()) {
            transaction.executeWithoutResult(status -> fill());
            log.info("Demo commune xã Suối Mây is ready; every account has the password {}", PASSWORD);
        } else if (!present.map(COMMUNE::isSamePlace).orElse(false)) {
            throw new DemoRefused();
        }
    }

    @Override
    public void stop() {
        // nothing goes on
    }

    @Override
    public boolean isRunning() {
        return false;
    }

    private void fill() {
        communes.create(COMMUNE, PROGRAM);
        people.fill(PROGRAM);
        sessions.fill(DemoPapers.OFFICE);
        plans.fill();
        papers.fill();
        preparation.fill();
        notice.fill();
        invitations.fill();
        nominations.fill();
        for (DemoTable.Row row : DemoTable.read("accounts")) {
            accounts.createWithPassword(
                    new AccountDetails(
                            row.text("username"), people.person(row.text("person")), Set.of(row.text("role"))),
                    Password.of(PASSWORD),
                    PROGRAM);
        }
    }
}
