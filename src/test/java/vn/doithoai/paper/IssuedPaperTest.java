package vn.doithoai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.document.DocumentKind;

/** The database keeps an issued paper as it is, whoever asks, by whatever statement. */
@PageTest
class IssuedPaperTest {

    @Autowired
    PaperFixtures fixtures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    private PaperId issued;

    @BeforeEach
    void issue() throws Exception {
        baseData.restore();
        issued = fixtures.issued(DocumentKind.NOTICE, 5);
        jdbc.sql("""
                        insert into paper_scan (id, paper_id, file_name, media_type, content, sha256, added_at, added_by)
                        values (gen_random_uuid(), ?, 'ban-ky.pdf', 'application/pdf', '\\x01',
                                encode(sha256('\\x01'), 'hex'), now(), 'Hoàng Thị Hòa')""").param(issued.value()).update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update paper set subject = 'Khác'",
                "update paper set number = 6",
                "update paper set code = '06/TB-UBND'",
                "update paper set issued_on = issued_on - 1",
                "update paper set signer_name = 'Người khác'",
                "update paper set recipients = null",
                "update paper set year = 2025",
                "update paper set unit_id = null",
                "update paper set state = 'DRAFT', number = null, code = null, sequence = null, issued_on = null",
                "update paper set state = 'APPROVED', number = null, code = null, sequence = null, issued_on = null",
                "delete from paper",
                "update letter set body = 'Khác'",
                "update letter set addressees = 'Nơi khác'",
                "delete from letter",
                "update paper_snapshot set pdf = '\\x00', pdf_sha256 = encode(sha256('\\x00'), 'hex')",
                "update paper_snapshot set stored_at = now()",
                "update paper_snapshot set document = '{}'",
                "delete from paper_snapshot",
                "truncate paper_snapshot",
                "update paper_act set note = 'Khác'",
                "delete from paper_act",
                "update paper_text set text = ''",
                "update paper_scan set content = '\\x00'",
                "delete from paper_scan"
            })
    void theApplicationCantChangeIt(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
        assertThat(jdbc.sql("select code || ' ' || state from paper")
                        .query(String.class)
                        .single())
                .isEqualTo("05/TB-UBND ISSUED");
    }

    @Test
    void theApplicationCantSwitchTheTriggersOff() {
        assertThatThrownBy(() -> jdbc.sql("alter table paper disable trigger paper_issued_stays")
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () -> jdbc.sql("set session_replication_role = replica").update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aStoredFileHasItsOwnHash() {
        assertThatThrownBy(() -> jdbc.sql("""
                        insert into paper_snapshot (paper_id, pdf, pdf_sha256, docx, docx_sha256, document, stored_at)
                        values (?, '\\x00', 'falsch', '\\x00', 'falsch', '{}', now())""")
                        .param(fixtures.draft(DocumentKind.NOTICE).value())
                        .update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("sha256_true");
    }

    /** The controls: a draft changes, and without the triggers an issued paper would too. */
    @Test
    void withoutTheTriggersItWouldChange() throws Exception {
        PaperId draft = fixtures.draft(DocumentKind.NOTICE);
        assertThat(jdbc.sql("update paper set subject = 'Khác' where id = ?")
                        .param(draft.value())
                        .update())
                .isEqualTo(1);
        try (Connection owner = baseData.connectAsOwner();
                Statement statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("alter table paper disable trigger user");
            statement.execute("alter table letter disable trigger user");
            statement.execute("alter table paper_snapshot disable trigger user");
            assertThat(statement.executeUpdate("update paper set subject = 'Khác' where state = 'ISSUED'"))
                    .isEqualTo(1);
            assertThat(statement.executeUpdate(
                            "update letter set body = 'Khác' where paper_id = '" + issued.value() + "'"))
                    .isEqualTo(1);
            assertThat(statement.executeUpdate("update paper_snapshot set stored_at = now()"))
                    .isEqualTo(1);
            owner.rollback();
        }
    }
}
