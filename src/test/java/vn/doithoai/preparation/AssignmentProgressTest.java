package vn.doithoai.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.preparation.PreparationFixtures.OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doithoai.planlink.AssignmentSummary;
import vn.doithoai.planlink.PlanLinkId;

class AssignmentProgressTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final AssignmentProgress progress = new AssignmentProgress(new PlanLinkId(UUID.randomUUID()));

    @Test
    void doneWorkTellsTheDayAndWho() {
        AssignmentAct act = progress.complete(TODAY.minusDays(1), "Đã gửi 120 giấy mời", OFFICE, NOW);

        assertThat(progress.isDone()).isTrue();
        assertThat(progress.doneBy()).isEqualTo("Hoàng Thị Hòa");
        assertThat(act.step().doneOn()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(act.step().moment()).isEqualTo("09:00 24/11/2026");
    }

    @Test
    void openingAgainKeepsTheReasonAndForgetsTheDay() {
        assertThatThrownBy(() -> progress.reopen("Nhầm", OFFICE, NOW)).isInstanceOf(IllegalStateException.class);
        progress.complete(TODAY, null, OFFICE, NOW);

        AssignmentAct act = progress.reopen("Còn thôn Đoài", OFFICE, NOW);

        assertThat(progress.isDone()).isFalse();
        assertThat(progress.note()).isNull();
        assertThat(act.step().note()).isEqualTo("Còn thôn Đoài");
        assertThat(act.step().doneOn()).isNull();
    }

    @Test
    void aNoteHasALimit() {
        assertThatThrownBy(() -> progress.complete(TODAY, "x".repeat(501), OFFICE, NOW))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void openWorkIsLateFromTheDayAfterItsDeadline() {
        assertThat(line(TODAY, null).state()).isEqualTo(AssignmentLine.State.OPEN);
        assertThat(line(TODAY.minusDays(1), null).state()).isEqualTo(AssignmentLine.State.LATE);
        assertThat(line(TODAY.minusDays(1), TODAY).state()).isEqualTo(AssignmentLine.State.DONE);
        assertThat(line(null, null).state()).isEqualTo(AssignmentLine.State.OPEN);
        assertThat(line(null, null).daysLeft()).isNull();
    }

    private static AssignmentLine line(LocalDate deadline, LocalDate doneOn) {
        var work = new AssignmentSummary(
                new PlanLinkId(UUID.randomUUID()), UUID.randomUUID(), null, null, null, "Gửi giấy mời", deadline);
        return new AssignmentLine(work, doneOn, null, null, List.of(), TODAY, false, false, 0);
    }
}
