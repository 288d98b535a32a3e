package vn.doithoai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.paper.PaperFixtures.CHAIR;
import static vn.doithoai.paper.PaperFixtures.OFFICE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.shared.Actor;

class PaperTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");

    private static final Map<ActKind, BiFunction<Paper, Actor, PaperAct>> MOVES = Map.of(
            ActKind.SUBMISSION, (paper, actor) -> paper.submit(actor, NOW),
            ActKind.WITHDRAWAL, (paper, actor) -> paper.withdraw("Sửa lại ngày", actor, NOW),
            ActKind.RETURN, (paper, actor) -> paper.sendBack("Thiếu địa điểm", actor, NOW),
            ActKind.APPROVAL, (paper, actor) -> paper.approve(null, actor, NOW),
            ActKind.ISSUANCE, (paper, actor) -> paper.issue(issuance(27), actor, NOW),
            ActKind.REPLACEMENT, (paper, actor) -> paper.giveWayTo("28/UBND-VP", actor, NOW),
            ActKind.DISCARD, (paper, actor) -> paper.discard("Soạn nhầm", actor, NOW));

    private static final Map<PaperState, Set<ActKind>> LEGAL = Map.of(
            PaperState.DRAFT, Set.of(ActKind.SUBMISSION, ActKind.DISCARD),
            PaperState.IN_REVIEW, Set.of(ActKind.WITHDRAWAL, ActKind.RETURN, ActKind.APPROVAL),
            PaperState.APPROVED, Set.of(ActKind.WITHDRAWAL, ActKind.RETURN, ActKind.ISSUANCE),
            PaperState.ISSUED, Set.of(ActKind.REPLACEMENT),
            PaperState.REPLACED, Set.of(),
            PaperState.DISCARDED, Set.of());

    @ParameterizedTest
    @MethodSource("everyMoveFromEveryState")
    void aMoveIsPossibleFromTheStatesThatAllowItOnly(PaperState from, ActKind move) {
        Paper paper = paper(from);

        if (LEGAL.get(from).contains(move)) {
            PaperAct act = MOVES.get(move).apply(paper, CHAIR);
            assertThat(act.kind()).isEqualTo(move);
            assertThat(act.actor()).isEqualTo(CHAIR.name());
            assertThat(act.at()).isEqualTo(NOW);
            assertThat(paper.state()).isNotEqualTo(from);
        } else {
            assertThatThrownBy(() -> MOVES.get(move).apply(paper, CHAIR))
                    .isInstanceOfSatisfying(
                            PaperMoveRefused.class,
                            refused -> assertThat(refused.state()).isEqualTo(from));
            assertThat(paper.state()).isEqualTo(from);
        }
    }

    static Stream<Arguments> everyMoveFromEveryState() {
        return Stream.of(PaperState.values())
                .flatMap(state -> Stream.of(ActKind.values()).map(move -> Arguments.of(state, move)));
    }

    @Test
    void whatGoesBackIsADraftAgain() {
        Paper returned = paper(PaperState.IN_REVIEW);
        returned.sendBack("Thiếu địa điểm", CHAIR, NOW);
        Paper withdrawn = paper(PaperState.APPROVED);
        withdrawn.withdraw("Sửa ngày", OFFICE, NOW);

        assertThat(returned.state()).isEqualTo(PaperState.DRAFT);
        assertThat(withdrawn.state()).isEqualTo(PaperState.DRAFT);
    }

    @ParameterizedTest
    @MethodSource("states")
    void onlyADraftIsChanged(PaperState state) {
        Paper paper = paper(state);

        if (state == PaperState.DRAFT) {
            paper.revise(PaperFixtures.details(DocumentKind.NOTICE, null), NOW);
            assertThat(paper.details().kind()).isEqualTo(DocumentKind.NOTICE);
        } else {
            assertThatThrownBy(() -> paper.revise(PaperFixtures.details(DocumentKind.NOTICE, null), NOW))
                    .isInstanceOf(PaperMoveRefused.class);
            assertThat(paper.details().kind()).isEqualTo(DocumentKind.OFFICIAL_LETTER);
        }
    }

    static Stream<PaperState> states() {
        return Stream.of(PaperState.values());
    }

    @Test
    void anIssuedPaperHasNumberDateAndSigner() {
        Paper paper = paper(PaperState.APPROVED);
        paper.issue(issuance(7), OFFICE, NOW);

        assertThat(paper.code()).isEqualTo("07/UBND-VP");
        assertThat(paper.issuedOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(paper.details().signer().name()).isEqualTo("Lê Thị Bình");
        assertThat(paper.details().signer().form()).isEqualTo(SigningForm.DEPUTY);
    }

    @Test
    void theActTellsThatTheDrafterApprovedItself() {
        assertThat(paper(PaperState.IN_REVIEW).approve(null, OFFICE, NOW).isByDrafter())
                .isTrue();
        assertThat(paper(PaperState.IN_REVIEW).approve(null, CHAIR, NOW).isByDrafter())
                .isFalse();
    }

    private static Paper paper(PaperState state) {
        Paper paper = new Paper("letter", PaperFixtures.details(DocumentKind.OFFICIAL_LETTER, null), null, OFFICE, NOW);
        List<ActKind> way = List.of(ActKind.SUBMISSION, ActKind.APPROVAL, ActKind.ISSUANCE, ActKind.REPLACEMENT);
        List<ActKind> taken =
                state == PaperState.DISCARDED ? List.of(ActKind.DISCARD) : way.subList(0, state.ordinal());
        taken.forEach(move -> MOVES.get(move).apply(paper, OFFICE));
        assertThat(paper.state()).isEqualTo(state);
        return paper;
    }

    private static Issuance issuance(int number) {
        return new Issuance(
                number,
                "UBND-VP",
                "OFFICIAL_LETTER",
                LocalDate.of(2026, 11, 24),
                new Signer(null, "Lê Thị Bình", "Phó Chủ tịch", SigningForm.DEPUTY));
    }
}
