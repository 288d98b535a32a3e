package vn.doithoai.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.paper.PaperFixtures.CHAIR;
import static vn.doithoai.paper.PaperFixtures.OFFICE;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.BaseData;
import vn.doithoai.MovableClock;
import vn.doithoai.PageTest;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.letter.Letters;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperMoveRefused;
import vn.doithoai.paper.PaperReviews;
import vn.doithoai.shared.NotFound;

@PageTest
class PaperDossiersTest {

    @Autowired
    PaperFixtures fixtures;

    @Autowired
    PaperReviews reviews;

    @Autowired
    PaperComments comments;

    @Autowired
    PaperDossiers dossiers;

    @Autowired
    Letters letters;

    @Autowired
    MovableClock clock;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void theReviewerSeesWhatChangedSinceTheReturn() {
        PaperId id = fixtures.inReview(DocumentKind.OFFICIAL_LETTER);
        assertThat(dossiers.of(id, CHAIR).difference()).isNull();
        clock.moveBy(Duration.ofMinutes(5));
        reviews.sendBack(id, "Đổi giờ", fixtures.version(id), CHAIR);
        letters.change(
                id,
                fixtures.letter(
                        DocumentKind.OFFICIAL_LETTER, "1. Thời gian: 14 giờ 00 phút.\n2. Địa điểm: hội trường xã."),
                fixtures.version(id),
                OFFICE);
        clock.moveBy(Duration.ofMinutes(5));
        reviews.submit(id, fixtures.version(id), OFFICE);

        assertThat(dossiers.of(id, CHAIR).difference().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.spans())
                        .extracting(PaperDifference.Span::text)
                        .contains("08", "14"));
    }

    @Test
    void aCommentIsAnsweredAndSettled() {
        PaperId id = fixtures.inReview(DocumentKind.OFFICIAL_LETTER);
        comments.add(id, "1", "Ghi rõ thứ trong tuần", CHAIR);
        PaperComment.Shown comment = comments.on(id).get(0);
        assertThat(comment.sectionTitle()).isEqualTo("1. Thời gian: 08 giờ 00 phút.");
        comments.answer(id, comment.id(), "Đã bổ sung", OFFICE);
        comments.settle(id, comment.id(), CHAIR);

        assertThat(comments.on(id)).singleElement().satisfies(done -> {
            assertThat(done.answer()).isEqualTo("Đã bổ sung");
            assertThat(done.settledBy()).isEqualTo(CHAIR.name());
        });
        assertThatThrownBy(() -> comments.add(id, "99", "Không có phần này", CHAIR))
                .isInstanceOf(NotFound.class);
        PaperId draft = fixtures.draft(DocumentKind.NOTICE);
        assertThatThrownBy(() -> comments.add(draft, "head", "Chưa trình", CHAIR))
                .isInstanceOf(PaperMoveRefused.class);
    }
}
