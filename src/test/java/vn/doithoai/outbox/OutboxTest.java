package vn.doithoai.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.outbox.OutboxFixtures.OutboxGround;

/** What other modules do with the outbox, and what the database refuses whoever writes. */
@PageTest
class OutboxTest {

    @Autowired
    Outbox outbox;

    @Autowired
    OutboxGround ground;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void aModuleFindsItsMessagesTheNewestLast() {
        UUID first = ground.draft(1);
        UUID about = ground.find(first).summary().about();
        MessageId second = outbox.draft(
                new OutgoingMessage("sample", about, "Bà Lan", "lan@suoimay.example", "Nhắc", "Kính nhắc"),
                BaseData.PROGRAM);
        ground.draft(2);

        assertThat(outbox.about("sample", List.of(about)))
                .extracting(MessageSummary::id)
                .containsExactly(new MessageId(first), second);
        assertThat(outbox.about("sample", List.of(about)).get(1).maskedAddress())
                .isEqualTo("l•••@suoimay.example");
        assertThat(outbox.about("other", List.of(about))).isEmpty();
        assertThat(outbox.about("sample", List.of())).isEmpty();
    }

    @Test
    void whatBecamePointlessIsDiscardedButNothingThatMayBeOut() {
        List<UUID> ids = List.of(ground.draft(1), ground.draft(2), ground.draft(3), ground.draft(4));
        ground.putInto(ids.get(1), "FAILED", "ADDRESS");
        ground.putInto(ids.get(2), "UNCERTAIN", "UNANSWERED");
        ground.putInto(ids.get(3), "RELEASED", null);
        List<UUID> about =
                ids.stream().map(id -> ground.find(id).summary().about()).toList();

        assertThat(outbox.discard("sample", about, BaseData.PROGRAM)).isEqualTo(2);
        assertThat(outbox.discard("sample", about, BaseData.PROGRAM)).isZero();

        assertThat(ids.stream().map(ground::state))
                .containsExactly(
                        MessageState.DISCARDED, MessageState.DISCARDED, MessageState.UNCERTAIN, MessageState.RELEASED);
    }

    @Test
    void theDatabaseKeepsWhatWasReleasedAndWhatHappened() {
        UUID id = ground.draft(1);
        assertThatThrownBy(() -> update("subject = E'a\\nBcc: b'", id)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> update("to_address = E'a@b\\r\\nx'", id)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> update("state = 'SENT'", id)).isInstanceOf(DataAccessException.class);
        ground.release(id);
        assertThatThrownBy(() -> update("subject = 'khác'", id)).isInstanceOf(DataAccessException.class);
        update("state = 'DISCARDED'", id);
        assertThatThrownBy(() -> update("state = 'RELEASED'", id)).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> jdbc.sql("delete from outbox_act").update()).isInstanceOf(DataAccessException.class);
    }

    private void update(String set, UUID id) {
        jdbc.sql("update outbox_message set " + set + " where id = ?").param(id).update();
    }
}
