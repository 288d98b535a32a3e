package vn.doithoai.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.doithoai.session.SessionMode;

class NoticeTextTest {

    private final NoticeFacts facts = NoticeFixtures.facts();
    private final NoticeData data = NoticeFixtures.data(facts);

    @Test
    void theNoticeTellsWhatTheLawWants() {
        assertThat(NoticeText.subject(data))
                .isEqualTo("Tổ chức hội nghị đối thoại trực tiếp với Nhân dân Cụm Trung tâm năm 2026");
        assertThat(NoticeText.body(data))
                .contains("1. Thời gian: từ 07 giờ 30 phút đến 11 giờ 00 phút, thứ Năm, ngày 10 tháng 12 năm 2026.")
                .contains("2. Địa điểm, hình thức: Hội trường UBND xã (trực tiếp).")
                .contains("- Các lĩnh vực: Đất đai; Giao thông.")
                .contains("Thường trực HĐND; toàn thể Nhân dân thôn Trung, thôn Đoài.")
                .contains("đến hết ngày 08 tháng 12 năm 2026; ý kiến gửi sau ngày này vẫn được tiếp nhận.")
                .contains("điện thoại 0200 555 012, thư điện tử vp@suoimay.example.");
    }

    @Test
    void whatIsReadAloudHoldsNoFigureAndNoAbbreviation() {
        String read = text(ReadingText.of(data, "thôn Đoài"));

        assertThat(read)
                .startsWith("Kính thưa bà con thôn Đoài!")
                .contains("Thời gian: bảy giờ ba mươi phút, thứ năm, ngày mồng mười tháng mười hai"
                        + " năm hai nghìn không trăm hai mươi sáu.")
                .contains("Địa điểm: Hội trường Ủy ban nhân dân xã.")
                .contains("không hai không không, năm năm năm, không một hai.")
                .doesNotContainPattern("\\d")
                .doesNotContain("UBND");
    }

    @Test
    void itIsReadInAMinuteOrALittleMoreInShortSentences() {
        ReadingText read = ReadingText.of(data, null);

        assertThat(read.isOfGoodLength()).as("%d seconds", read.seconds()).isTrue();
        assertThat(read.seconds()).isEqualTo((int) Math.round(read.syllables() / 3.3));
        assertThat(read.paragraphs().stream().flatMap(List::stream))
                .allSatisfy(sentence -> assertThat(sentence.split(" ")).hasSizeLessThan(30));
    }

    @Test
    void anAfternoonIsAlsoSaidAsAtHome() {
        NoticeFacts afternoon = new NoticeFacts(
                1, facts.day(), LocalTime.of(14, 0), null, SessionMode.IN_PERSON, "Nhà văn hóa thôn 5", null, null);

        assertThat(text(ReadingText.of(NoticeFixtures.data(afternoon), null)))
                .contains("mười bốn giờ, thứ năm")
                .contains("Tức là hai giờ chiều.")
                .contains("Nhà văn hóa thôn năm.")
                .doesNotContain("Hạn gửi ý kiến");
    }

    @Test
    void theMessageIsShortAndLeadsToThePublicPage() {
        String message = ShortText.of(data);

        assertThat(message)
                .contains("07:30 – 11:00, thứ Năm, 10/12/2026", "Hội trường UBND xã", "đến hết 08/12/2026")
                .endsWith("https://suoimay.example/doi-thoai/1");
        assertThat(message.length()).isLessThan(500);
    }

    private static String text(ReadingText read) {
        return read.paragraphs().stream()
                .map(sentences -> String.join("\n", sentences))
                .collect(Collectors.joining("\n\n"));
    }
}
