package vn.doithoai.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.doithoai.review.PaperDifference.Kind;
import vn.doithoai.review.PaperDifference.Mark;
import vn.doithoai.review.PaperDifference.Row;
import vn.doithoai.review.PaperDifference.Span;

class PaperDifferenceTest {

    private static final List<String> BEFORE =
            List.of("Kính gửi: Đảng ủy xã", "1. Thời gian: 08 giờ 00 phút.", "2. Địa điểm: hội trường xã.");

    @Test
    void equalTextsDifferInNothing() {
        assertThat(PaperDifference.between(BEFORE, BEFORE).isEmpty()).isTrue();
    }

    @Test
    void aChangedWordIsMarkedInItsParagraph() {
        PaperDifference difference =
                PaperDifference.between(BEFORE, List.of(BEFORE.get(0), "1. Thời gian: 14 giờ 00 phút.", BEFORE.get(2)));

        assertThat(difference.rows())
                .containsExactly(new Row(
                        Kind.CHANGED,
                        List.of(
                                new Span(Mark.KEPT, "1. Thời gian: "),
                                new Span(Mark.REMOVED, "08"),
                                new Span(Mark.ADDED, "14"),
                                new Span(Mark.KEPT, " giờ 00 phút."))));
    }

    @Test
    void addedAndRemovedParagraphsStandWhole() {
        assertThat(PaperDifference.between(BEFORE, List.of(BEFORE.get(0), BEFORE.get(1), BEFORE.get(2), "3. Khác."))
                        .rows())
                .containsExactly(new Row(Kind.ADDED, List.of(new Span(Mark.ADDED, "3. Khác."))));
        assertThat(PaperDifference.between(BEFORE, List.of(BEFORE.get(0), BEFORE.get(2)))
                        .rows())
                .containsExactly(new Row(Kind.REMOVED, List.of(new Span(Mark.REMOVED, BEFORE.get(1)))));
    }
}
