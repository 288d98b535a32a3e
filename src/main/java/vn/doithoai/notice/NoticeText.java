package vn.doithoai.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.PlaceAndDate;

/**
 * The notice's own words, written once from the data (lời thông báo): what the law wants it to tell, time, place, content
 * and how to take part (Luật 72/2025/QH15, Điều 43 khoản 2), where to send questions until when, whom to ask.
 */
final class NoticeText {

    private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
    };
    private static final int TEN = 10;

    private NoticeText() {}

    static String subject(NoticeData data) {
        return "Tổ chức " + data.meeting() + " năm " + data.year();
    }

    /** Lines as the editor takes them, see {@link vn.doithoai.document.BodyText}. */
    static String body(NoticeData data) {
        List<String> lines = new ArrayList<>();
        lines.add(data.committee() + " thông báo tổ chức " + data.meeting() + " năm " + data.year() + " như sau:");
        lines.add("1. Thời gian: " + when(data.facts()) + ".");
        lines.add("2. Địa điểm, hình thức: " + where(data.facts()) + ".");
        lines.add("3. Nội dung:");
        lines.addAll(content(data));
        lines.add("4. Thành phần: " + participants(data) + ".");
        lines.add("5. Cách tham dự và gửi ý kiến:");
        lines.addAll(takingPart(data));
        lines.add("6. Liên hệ: " + contact(data) + ".");
        lines.add(data.committee() + " trân trọng mời Nhân dân tham dự; đề nghị " + heads(data)
                + ", Ủy ban Mặt trận Tổ quốc Việt Nam " + data.kind()
                + " và các tổ chức chính trị - xã hội thông báo rộng rãi đến Nhân dân, hội viên, đoàn viên.");
        return String.join("\n", lines);
    }

    private static List<String> content(NoticeData data) {
        List<String> lines = new ArrayList<>();
        if (data.theme() != null) {
            lines.add("- Chủ đề: " + data.theme() + ".");
        }
        if (!data.topics().isEmpty()) {
            lines.add("- Các lĩnh vực: " + String.join("; ", data.topics()) + ".");
        }
        lines.add("- Thông báo kết quả giải quyết ý kiến, kiến nghị của Nhân dân trong thời gian qua.");
        lines.add(
                "- Nhân dân nêu ý kiến, kiến nghị; Chủ tịch " + data.committee() + " và các cơ quan, đơn vị trả lời.");
        return lines;
    }

    private static List<String> takingPart(NoticeData data) {
        NoticeFacts facts = data.facts();
        List<String> lines = new ArrayList<>();
        if (facts.mode().isOnline() && facts.onlineRoom() != null) {
            lines.add("- Dự trực tuyến theo địa chỉ: " + facts.onlineRoom() + ".");
        }
        if (facts.venue() != null) {
            lines.add("- Mọi người dân đều được dự, không cần giấy mời; ai muốn phát biểu thì đăng ký với trưởng thôn"
                    + " hoặc tại bàn đón tiếp trước giờ khai mạc.");
        }
        String sending = "- Ý kiến, kiến nghị gửi trước cho trưởng thôn, tổ trưởng tổ dân phố hoặc gửi đến trụ sở "
                + data.committee();
        LocalDate until = facts.questionsUntil();
        lines.add(
                until == null
                        ? sending + "."
                        : sending + " đến hết " + PlaceAndDate.inWords(until)
                                + "; ý kiến gửi sau ngày này vẫn được tiếp nhận.");
        return lines;
    }

    private static String participants(NoticeData data) {
        String people = data.clusterName() == null
                ? "toàn thể Nhân dân trên địa bàn " + data.kind()
                : "toàn thể Nhân dân " + joined(data.villages(), data.clusterName());
        return data.groups().isEmpty() ? people : String.join("; ", data.groups()) + "; " + people;
    }

    private static String joined(List<String> villages, String otherwise) {
        return villages.isEmpty() ? otherwise : String.join(", ", villages);
    }

    private static String heads(NoticeData data) {
        return data.kind().equals("phường") ? "tổ trưởng các tổ dân phố" : "trưởng các thôn, tổ dân phố";
    }

    private static String contact(NoticeData data) {
        var identity = data.identity();
        String ways = Stream.of(
                        identity.address(),
                        labelled("điện thoại ", identity.phone()),
                        labelled("thư điện tử ", identity.email()))
                .filter(way -> way != null && !way.isBlank())
                .collect(Collectors.joining(", "));
        return data.committee() + (ways.isEmpty() ? "" : ", " + ways);
    }

    private static @Nullable String labelled(String label, @Nullable String value) {
        return value == null ? null : label + value;
    }

    /** "từ 07 giờ 30 phút đến 11 giờ 00 phút, thứ Năm, ngày 03 tháng 12 năm 2026" */
    static String when(NoticeFacts facts) {
        LocalTime end = facts.endsAt();
        String hours = end == null ? hour(facts.startsAt()) : "từ " + hour(facts.startsAt()) + " đến " + hour(end);
        return hours + ", " + weekday(facts.day()) + ", " + PlaceAndDate.inWords(facts.day());
    }

    static String where(NoticeFacts facts) {
        String room = facts.onlineRoom();
        return switch (facts.mode()) {
            case IN_PERSON -> String.valueOf(facts.venue()) + " (trực tiếp)";
            case ONLINE -> "trực tuyến, địa chỉ " + room;
            case MIXED -> facts.venue() + " (trực tiếp kết hợp trực tuyến)";
        };
    }

    static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    }

    private static String hour(LocalTime time) {
        return twoDigits(time.getHour()) + " giờ " + twoDigits(time.getMinute()) + " phút";
    }

    private static String twoDigits(int number) {
        return String.format(Locale.ROOT, number < TEN ? "0%d" : "%d", number);
    }
}
