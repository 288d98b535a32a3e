package vn.doithoai.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is read aloud on the loudspeaker (bài phát thanh): short sentences, one a line, every figure, day and time in words.
 *
 * @param paragraphs of sentences
 */
public record ReadingText(List<List<String>> paragraphs) {

    /**
     * Syllables a second. A Vietnamese speaker says five or so in talk; whoever reads for loudspeakers outdoors pauses
     * between sentences and lets the echo die away, about 200 a minute.
     */
    private static final double SYLLABLES_A_SECOND = 3.3;

    /** Between these a listener follows and nothing that the law wants is missing. */
    private static final int SHORTEST = 60;

    private static final int LONGEST = 90;
    private static final int NOON = 12;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    public ReadingText {
        paragraphs = paragraphs.stream().map(List::copyOf).toList();
    }

    /** @param listeners whom the reader greets: "thôn Đoài"; null for everybody whom the session is for */
    static ReadingText of(NoticeData data, @Nullable String listeners) {
        NoticeFacts facts = data.facts();
        List<String> greeting = List.of(
                "Kính thưa bà con " + (listeners == null ? listeners(data) : Spoken.text(listeners)) + "!",
                "Sau đây là thông báo của " + Spoken.text(data.committee()) + ".");
        return new ReadingText(List.of(greeting, meeting(data, facts), takingPart(data, facts), closing(facts)));
    }

    private static String listeners(NoticeData data) {
        return data.clusterName() == null ? "toàn " + data.kind() : Spoken.text(data.clusterName());
    }

    private static List<String> meeting(NoticeData data, NoticeFacts facts) {
        List<String> said = new ArrayList<>();
        said.add("Ủy ban tổ chức hội nghị đối thoại trực tiếp với Nhân dân.");
        said.add("Thời gian: " + Spoken.time(facts.startsAt()) + ", " + Spoken.weekday(facts.day()) + ", "
                + Spoken.day(facts.day()) + ".");
        LocalTime start = facts.startsAt();
        if (start.getHour() > NOON) {
            said.add("Tức là " + Spoken.homely(start) + ".");
        }
        String venue = facts.venue();
        if (venue != null) {
            said.add("Địa điểm: " + Spoken.text(venue) + ".");
        }
        if (facts.mode().isOnline()) {
            said.add(venue == null ? "Bà con dự họp trực tuyến." : "Ai ở xa có thể dự trực tuyến.");
        }
        said.add(content(data));
        said.add("Lãnh đạo " + data.kind() + " báo cáo kết quả giải quyết kiến nghị lần trước.");
        said.add("Sau đó nghe và trả lời ý kiến của bà con.");
        return said;
    }

    private static String content(NoticeData data) {
        String theme = data.theme();
        if (theme != null) {
            return "Chủ đề là: " + Spoken.text(theme) + ".";
        }
        return data.topics().isEmpty()
                ? "Bà con được hỏi, được góp ý về mọi việc của " + data.kind() + "."
                : "Hội nghị bàn về: "
                        + Spoken.text(String.join(
                                ", ", data.topics().stream().limit(4).toList())) + ".";
    }

    private static List<String> takingPart(NoticeData data, NoticeFacts facts) {
        List<String> said = new ArrayList<>();
        said.add("Mọi người dân đều được dự, không cần giấy mời.");
        said.add("Ai muốn phát biểu thì đăng ký với trưởng thôn, hoặc đăng ký tại hội nghị.");
        said.add("Ai không đến được thì gửi ý kiến cho trưởng thôn, hoặc gửi lên Ủy ban.");
        LocalDate until = facts.questionsUntil();
        if (until != null) {
            said.add("Hạn gửi ý kiến là hết " + Spoken.weekday(until) + ", " + Spoken.dayAndMonth(until) + ".");
        }
        String phone = data.identity().phone();
        if (phone != null) {
            said.add("Cần hỏi thêm, bà con gọi số: " + Spoken.phone(phone) + ".");
        }
        return said;
    }

    private static List<String> closing(NoticeFacts facts) {
        return List.of(
                "Xin nhắc lại: " + Spoken.time(facts.startsAt()) + ", " + Spoken.weekday(facts.day()) + ", "
                        + Spoken.dayAndMonth(facts.day())
                        + (facts.venue() == null ? "" : ", tại " + Spoken.text(facts.venue())) + ".",
                "Kính mời bà con đến dự đông đủ.",
                "Xin cảm ơn bà con đã chú ý lắng nghe!");
    }

    /** Written Vietnamese puts a blank between syllables. */
    public int syllables() {
        return (int) sentences()
                .flatMap(sentence -> Arrays.stream(sentence.split("[\\s\\-–/]+")))
                .filter(word -> LETTER.matcher(word).find())
                .count();
    }

    /** About how long it takes to read. */
    public int seconds() {
        return (int) Math.round(syllables() / SYLLABLES_A_SECOND);
    }

    public boolean isOfGoodLength() {
        return seconds() >= SHORTEST && seconds() <= LONGEST;
    }

    private Stream<String> sentences() {
        return paragraphs.stream().flatMap(List::stream);
    }
}
