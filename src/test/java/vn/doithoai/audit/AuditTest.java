package vn.doithoai.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.stream.LongStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.Units;

/** What is in the log stays as it is, or the check says from where on it doesn't. */
@PageTest
class AuditTest {

    private static final String LOG = "/desk/admin/audit";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BaseData baseData;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void someActs() throws Exception {
        baseData.restore();
        for (String name : List.of("Phòng Kinh tế", "Phòng Văn hóa - Xã hội", "Công an xã")) {
            units.create(new UnitDetails(name, null, UnitKind.COMMITTEE, 1), BaseData.PROGRAM);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor = 'Người khác'",
                "delete from audit_event",
                "truncate audit_event",
                "alter table audit_event disable trigger all",
                "drop table audit_event"
            })
    void theApplicationCanOnlyAdd(String statement) {
        long before =
                jdbc.sql("select count(*) from audit_event").query(Long.class).single();

        assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(RuntimeException.class);

        assertThat(jdbc.sql("select count(*) from audit_event")
                        .query(Long.class)
                        .single())
                .isEqualTo(before)
                .isPositive();
    }

    @Test
    void theOwnerOfTheTablesIsRefusedToo() throws Exception {
        try (Connection owner = baseData.connectAsOwner();
                Statement statement = owner.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update audit_event set actor = 'Người khác'"))
                    .hasMessageContaining("append-only");
        }
    }

    @Test
    void anUntouchedChainIsWhole() {
        assertThat(firstBroken()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_event set actor = actor || '.' where seq = 3",
                "update audit_event set at = at + interval '1 second' where seq = 3",
                "update audit_event set detail = '{}' where seq = 3",
                "update audit_event set hash = sha256('x') where seq = 3"
            })
    void aChangedEntryIsNamed(String change) throws Exception {
        tamper(change);

        assertThat(firstBroken()).isEqualTo(3);
    }

    @Test
    void aRemovedEntryIsNoticedAtTheNext() throws Exception {
        tamper("delete from audit_event where seq = 3");

        assertThat(firstBroken()).isEqualTo(4);
    }

    @Test
    void theLogIsAWorkbookOfWhatTheFilterShows() throws Exception {
        MvcTestResult answer = mvc.get()
                .uri(LOG + "/export?entity=unit&q=kiểm")
                .with(as("chutich"))
                .exchange();

        assertThat(answer).hasStatus(200);
        List<Row> rows;
        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            rows = workbook.getFirstSheet().read();
        }
        assertThat(rows.stream()
                        .flatMap(Row::stream)
                        .filter(cell -> cell != null)
                        .map(cell -> cell.getText()))
                .filteredOn(text -> text.equals("Thêm đơn vị"))
                .hasSize(3);
        assertThat(jdbc.sql("select detail::text from audit_event where action = 'audit.exported'")
                        .query(String.class)
                        .single())
                .contains("\"count\": \"3\"", "\"entity\": \"unit\"")
                .as("whose name was searched for is nobody's business")
                .doesNotContain("kiểm");
    }

    @Test
    void aLongLogIsWholeInTheWorkbook() throws Exception {
        jdbc.sql("""
                        insert into audit_event (at, actor, action, entity, detail)
                        select now(), 'Kiểm thử', 'unit.changed', 'unit', '{}' from generate_series(1, 2500)""").update();
        long newest =
                jdbc.sql("select max(seq) from audit_event").query(Long.class).single();

        MvcTestResult answer = mvc.get().uri(LOG + "/export").with(as("admin")).exchange();

        try (var workbook = new ReadableWorkbook(
                new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            assertThat(workbook.getFirstSheet().read().stream()
                            .skip(3)
                            .map(row -> row.getCell(0).asNumber().longValue()))
                    .containsExactlyElementsOf(LongStream.iterate(newest, seq -> seq > 0, seq -> seq - 1)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void thePageLeadsToTheWorkbook() {
        assertThatPage(mvc.get().uri(LOG + "?entity=unit").with(as("admin")).exchange())
                .isOk()
                .hasLink(LOG + "/export?entity=unit");
    }

    private Long firstBroken() {
        return jdbc.sql("select audit_first_broken()")
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    /** As somebody could who owns the machine. */
    private void tamper(String change) throws Exception {
        try (Connection owner = baseData.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute("alter table audit_event disable trigger user");
            statement.execute(change);
            statement.execute("alter table audit_event enable trigger user");
        }
    }
}
