package vn.doithoai.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.Site;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.Units;

/** Two people on one thing: nobody's text is written over unseen, however close together they save. */
@PageTest
class VersionsTest {

    private static final int TIMES = 20;

    @Autowired
    ApplicationContext context;

    @Autowired
    BaseData baseData;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    private Site admin;
    private String unit;

    @BeforeEach
    void aUnit() throws Exception {
        baseData.restore();
        admin = Site.as("admin", context);
        unit = "/desk/admin/units/"
                + units.create(new UnitDetails("Phòng Kinh tế", null, UnitKind.COMMITTEE, 1), BaseData.PROGRAM)
                        .value();
    }

    @Test
    void twoTabsOnOneUnitLoseNothing() {
        Forms.Form first = opened().with("name", "Phòng Kinh tế và Hạ tầng");
        Forms.Form second = opened().with("name", "Phòng Nông nghiệp");
        assertThat(admin.post(first).statusCode()).isEqualTo(302);

        HttpResponse<String> answer = admin.post(second);

        assertThatPage(answer)
                .isConflict()
                .hasValue("name", "Phòng Nông nghiệp")
                .hasText("Phòng Kinh tế và Hạ tầng");
        assertThat(name()).isEqualTo("Phòng Kinh tế và Hạ tầng");
    }

    @Test
    void ofManyWhoSaveAtTheSameInstantOneWinsAndTheOthersSeeIt() throws Exception {
        List<HttpResponse<String>> answers = Together.answers(saves());

        assertThat(answers).filteredOn(answer -> answer.statusCode() == 302).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() != 302)
                .allSatisfy(answer -> assertThatPage(answer).isConflict().hasText(name()));
        assertThat(changes()).isEqualTo(1);
    }

    /** With the version standing still, as without {@code @Version}, the same saves write over each other unseen. */
    @Test
    void withoutVersionsTheSameSavesAreLost() throws Exception {
        asOwner("""
                create function version_stands_still() returns trigger language plpgsql as
                $$ begin new.version := old.version; return new; end $$""");
        asOwner("create trigger version_stands_still before update on unit"
                + " for each row execute function version_stands_still()");
        try {
            List<HttpResponse<String>> answers = Together.answers(saves());

            assertThat(answers).allMatch(answer -> answer.statusCode() == 302);
            assertThat(changes()).isEqualTo(TIMES);
        } finally {
            asOwner("drop trigger version_stands_still on unit");
            asOwner("drop function version_stands_still");
        }
    }

    /** As many forms, each opened by itself and with a text of its own. */
    private List<Together.Work<HttpResponse<String>>> saves() {
        List<Together.Work<HttpResponse<String>>> saves = new ArrayList<>();
        IntStream.range(0, TIMES)
                .mapToObj(number -> opened().with("name", "Phòng số " + number))
                .forEach(form -> saves.add(() -> admin.post(form)));
        return saves;
    }

    private Forms.Form opened() {
        return Forms.in(admin.get(unit + "/edit"), unit);
    }

    private String name() {
        return jdbc.sql("select name from unit").query(String.class).single();
    }

    private long changes() {
        return jdbc.sql("select count(*) from audit_event where action = 'unit.changed'")
                .query(Long.class)
                .single();
    }

    private void asOwner(String change) throws Exception {
        try (Connection owner = baseData.connectAsOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(change);
        }
    }
}
