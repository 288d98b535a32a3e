package vn.doithoai.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageAssert;
import vn.doithoai.PageTest;
import vn.doithoai.Site;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.Units;

/** What the check of the log finds, what only a mark kept outside shows, and what nothing shows. */
@PageTest
class AuditCheckTest {

    private static final String CHECK = "/desk/admin/audit/verification";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BaseData baseData;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext context;

    private Site admin;

    @BeforeEach
    void someActs() throws Exception {
        baseData.restore();
        addUnit("Phòng Kinh tế");
        addUnit("Công an xã");
        admin = Site.as("admin", context);
    }

    @Test
    void anUntouchedLogIsWholeAndSaysWhatThatMeans() {
        check("").hasFlash("Nhật ký liền từ dòng 1").hasFlash("Chưa so với dấu chép ở ngoài");
        log().hasText("Kiểm tra chuỗi nhật ký", "liền, chưa so với dấu chép ở ngoài");
    }

    @Test
    void entriesCutOffAtTheEndAreMissed() throws Exception {
        long last = last();
        asOwner("delete from audit_event where seq > " + (last - 2));

        check("").hasFlash("không còn toàn vẹn từ dòng " + (last - 1));
        log().hasText("không còn toàn vẹn");
    }

    @Test
    void theNextEntryDoesNotCloseTheGap() throws Exception {
        long last = last();
        asOwner("delete from audit_event where seq > " + (last - 2));
        addUnit("Phòng Văn hóa - Xã hội");

        assertThat(last()).isEqualTo(last + 1);
        check("").hasFlash("không còn toàn vẹn từ dòng " + (last + 1));
    }

    /** With the head out of the way the loss goes unnoticed: it is the head that shows it. */
    @Test
    void withoutTheHeadTheSameLossIsNotSeen() throws Exception {
        long last = last();
        String mark = mark();
        asOwner("delete from audit_event where seq > " + (last - 2));
        asOwner("update audit_head h set seq = e.seq, hash = e.hash from audit_event e where e.seq = " + (last - 2));

        check("").hasFlash("Nhật ký liền từ dòng 1 đến dòng " + (last - 2));
        check(mark).hasFlash("Dòng " + last + " không còn hoặc không khớp với dấu đã chép");
    }

    @Test
    void anEmptiedLogIsMissed() throws Exception {
        asOwner("delete from audit_event");

        check("").hasFlash("không còn toàn vẹn từ dòng 1");
    }

    @Test
    void aMarkKeptOutsideFitsWhileTheLogGrows() {
        String mark = mark();
        addUnit("Phòng Văn hóa - Xã hội");

        check(mark).hasFlash("khớp với dấu đã chép");
        check(" " + mark.toUpperCase().replace("-", " - ") + " ").hasFlash("khớp với dấu đã chép");
    }

    /** Every link fits, and so does the head: somebody with all power wrote the log anew. */
    @Test
    void onlyAMarkShowsThatTheWholeLogWasWrittenAnew() throws Exception {
        String mark = mark();
        long last = last();
        asOwner("update audit_event set actor = 'Người khác' where seq = 1");
        asOwner("""
                do $$
                declare
                    e audit_event;
                    previous bytea := sha256(convert_to('Đối Thoại', 'UTF8'));
                begin
                    for e in select * from audit_event order by seq loop
                        e.prev := previous;
                        e.hash := audit_hash(e);
                        update audit_event set prev = e.prev, hash = e.hash where seq = e.seq;
                        previous := e.hash;
                    end loop;
                    update audit_head set hash = previous;
                end $$""");

        check("").hasFlash("Nhật ký liền từ dòng 1 đến dòng " + last);
        check(mark).hasFlash("Dòng " + last + " không còn hoặc không khớp với dấu đã chép");
    }

    @ParameterizedTest
    @ValueSource(strings = {"57", "57-1a2b", "x-1a2b-3c4d-5e6f-7081", "57-1a2b-3c4d-5e6f-70zz", "-", "1–", "<b>"})
    void whatIsNoMarkIsRefusedAndKept(String typed) {
        assertThatPage(sent(typed)).isRefused().hasErrorAt("mark", "57-1a2b").hasValue("mark", typed);
    }

    @Test
    void theWorkbookBearsTheMarkOfThePage() throws Exception {
        String mark = mark();
        byte[] file = mvc.get()
                .uri("/desk/admin/audit/export")
                .with(as("chutich"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            assertThat(workbook.getFirstSheet().read().get(1).getCellText(0)).contains(mark);
        }
        check(mark).hasFlash("khớp với dấu đã chép");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_head set seq = seq - 1",
                "delete from audit_head",
                "truncate audit_head",
                "insert into audit_head (seq, hash) values (1, 'x') on conflict (only_one) do update set seq = 1"
            })
    void nobodyMovesTheHeadByAPlainStatement(String statement) throws Exception {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).rootCause().hasMessageContaining("permission denied");
        try (Connection owner = baseData.connectAsOwner();
                Statement asOwner = owner.createStatement()) {
            assertThatThrownBy(() -> asOwner.execute(statement)).hasMessageContaining("audit log");
        }
    }

    private void addUnit(String name) {
        units.create(new UnitDetails(name, null, UnitKind.COMMITTEE, 1), BaseData.PROGRAM);
    }

    private long last() {
        return jdbc.sql("select max(seq) from audit_event").query(Long.class).single();
    }

    private String mark() {
        return assertThatPage(mvc.get().uri(CHECK).with(as("admin")).exchange())
                .isOk()
                .document()
                .select("#mark-today")
                .attr("value");
    }

    /** The page after the check. */
    private PageAssert check(String mark) {
        HttpResponse<String> answer = sent(mark);
        assertThat(answer.headers().firstValue("Location")).hasValue(CHECK);
        return assertThatPage(admin.get(CHECK)).isOk();
    }

    private HttpResponse<String> sent(String mark) {
        return admin.post(Forms.in(admin.get(CHECK), CHECK).with("mark", mark));
    }

    private PageAssert log() {
        return assertThatPage(
                        mvc.get().uri("/desk/admin/audit").with(as("admin")).exchange())
                .isOk();
    }

    /** As somebody could who owns the tables. */
    private void asOwner(String change) throws Exception {
        try (Connection owner = baseData.connectAsOwner();
                Statement statement = owner.createStatement()) {
            for (String table : new String[] {"audit_event", "audit_head"}) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            statement.execute(change);
            for (String table : new String[] {"audit_event", "audit_head"}) {
                statement.execute("alter table " + table + " enable trigger user");
            }
        }
    }
}
