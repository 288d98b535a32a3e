package vn.doithoai.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.Statements;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.UnitSummary;
import vn.doithoai.organisation.Units;
import vn.doithoai.person.Contact;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonDetails;
import vn.doithoai.person.PersonPost;
import vn.doithoai.person.Persons;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionDetails;
import vn.doithoai.session.SessionKind;
import vn.doithoai.session.SessionMode;
import vn.doithoai.session.SessionSchedule;
import vn.doithoai.village.VillageClusterDetails;
import vn.doithoai.village.VillageClusters;

/** A list costs the same number of statements however long it is. */
@PageTest
class ListStatementsTest {

    /** Besides those that keep the sign-in session. */
    private static final int ALLOWED = 6;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BaseData baseData;

    @Autowired
    Units units;

    @Autowired
    Persons persons;

    @Autowired
    VillageClusters clusters;

    @Autowired
    DialogueSessions sessions;

    @Autowired
    TransactionTemplate transaction;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void theListOfUnits() throws Exception {
        List<String> few = statements("/desk/admin/units", 25, 0);
        List<String> many = statements("/desk/admin/units", 200, 25);

        assertThat(few).hasSizeLessThanOrEqualTo(ALLOWED);
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void theListOfPersons() throws Exception {
        List<String> few = statements("/desk/persons", 25, 0);
        List<String> many = statements("/desk/persons", 200, 25);

        assertThat(few).hasSizeLessThanOrEqualTo(ALLOWED);
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void theListOfSessions() throws Exception {
        List<String> few = statements("/desk/sessions", 25, 0);
        List<String> many = statements("/desk/sessions", 200, 25);

        assertThat(few).hasSizeLessThanOrEqualTo(ALLOWED);
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void theAuditLog() throws Exception {
        List<String> few = statements("/desk/admin/audit", 10, 0);
        List<String> many = statements("/desk/admin/audit", 100, 10);

        assertThat(few).hasSizeLessThanOrEqualTo(ALLOWED);
        assertThat(many).hasSameSizeAs(few);
    }

    /** The counter sees what the tests above look for: a statement for each row. */
    @Test
    void aStatementForEachRowWouldBeCounted() throws Exception {
        statements("/desk/admin/units", 25, 0);
        var ids = units.open().stream().map(UnitSummary::id).toList();

        List<String> few = Statements.of(() -> ids.subList(0, 5).forEach(units::find));
        List<String> many = Statements.of(() -> ids.forEach(units::find));

        assertThat(few).isNotEmpty();
        assertThat(many).hasSize(5 * few.size());
    }

    private List<String> statements(String list, int wanted, int present) throws Exception {
        transaction.executeWithoutResult(status -> {
            for (int i = present; i < wanted; i++) {
                add(i);
            }
        });
        mvc.get().uri(list).with(as("admin")).exchange();
        var session = as("admin");
        return Statements.besidesSession(() -> assertThatPage(
                        mvc.get().uri(list).param("q", "").with(session).exchange())
                .isOk());
    }

    private void add(int i) {
        var unit =
                units.create(new UnitDetails("Tổ công tác số " + i, "T" + i, UnitKind.OTHER, 1 + i), BaseData.PROGRAM);
        persons.create(
                new PersonDetails(
                        "Lường Văn Thứ " + i,
                        FormOfAddress.values()[0],
                        List.of(new PersonPost("Tổ trưởng", unit)),
                        null,
                        Contact.NONE,
                        Set.of(),
                        null),
                BaseData.PROGRAM);
        var cluster = clusters.create(new VillageClusterDetails("Cụm số " + i, 1 + i), BaseData.PROGRAM);
        sessions.foresee(
                new SessionDetails(2026, SessionKind.PERIODIC, null, SessionMode.IN_PERSON, cluster, null, null, null),
                SessionSchedule.on(LocalDate.of(2026, 1, 1).plusDays(i)),
                BaseData.PROGRAM);
    }
}
