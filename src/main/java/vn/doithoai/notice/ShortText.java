package vn.doithoai.notice;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The short text to paste into a Zalo group (tin nhắn Zalo): what, when, where, how, and the address of the public page. */
final class ShortText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private ShortText() {}

    static String of(NoticeData data) {
        NoticeFacts facts = data.facts();
        List<String> lines = new ArrayList<>();
        lines.add("📢 " + data.committee().toUpperCase(Locale.forLanguageTag("vi-VN")) + " THÔNG BÁO");
        String meeting = data.meeting();
        lines.add(meeting.substring(0, 1).toUpperCase(Locale.ROOT) + meeting.substring(1));
        lines.add("⏰ " + facts.hoursShown() + ", " + NoticeText.weekday(facts.day()) + ", " + DAY.format(facts.day()));
        if (facts.venue() != null) {
            lines.add("📍 " + facts.venue());
        }
        if (facts.onlineRoom() != null) {
            lines.add("💻 Dự trực tuyến: " + facts.onlineRoom());
        }
        if (data.theme() != null) {
            lines.add("📝 Chủ đề: " + data.theme());
        }
        lines.add("Mọi người dân đều được dự, không cần giấy mời.");
        lines.add(
                facts.questionsUntil() == null
                        ? "Gửi ý kiến cho trưởng thôn hoặc Ủy ban nhân dân."
                        : "Gửi ý kiến cho trưởng thôn hoặc Ủy ban nhân dân đến hết "
                                + DAY.format(facts.questionsUntil()) + ".");
        if (data.identity().phone() != null) {
            lines.add("☎ " + data.identity().phone());
        }
        if (data.link() != null) {
            lines.add("👉 " + data.link());
        }
        return String.join("\n", lines);
    }
}
