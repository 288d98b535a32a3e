package vn.doithoai.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.PlaceAndDate;

/**
 * The words on a poster about a session (áp phích): read from three steps away.
 *
 * @param more how to take part
 * @param address as people type it, without the protocol
 */
record Poster(
        String committee,
        String meeting,
        @Nullable String theme,
        String hours,
        String day,
        String place,
        List<String> more,
        String address,
        String link,
        List<String> contact) {

    static Poster of(NoticeData data, String link, String address) {
        NoticeFacts facts = data.facts();
        List<String> more = new ArrayList<>();
        more.add("Mọi người dân đều được dự, không cần giấy mời.");
        more.add("Đăng ký phát biểu với trưởng thôn hoặc tại hội nghị.");
        more.add(
                facts.questionsUntil() == null
                        ? "Gửi ý kiến trước cho trưởng thôn hoặc tại trụ sở Ủy ban nhân dân."
                        : "Gửi ý kiến trước cho trưởng thôn hoặc tại trụ sở Ủy ban nhân dân, đến hết "
                                + PlaceAndDate.inWords(facts.questionsUntil()) + ".");
        if (facts.onlineRoom() != null && facts.venue() != null) {
            more.add("Dự trực tuyến: " + facts.onlineRoom());
        }
        String meeting = data.meeting();
        String weekday = NoticeText.weekday(facts.day());
        return new Poster(
                data.committee().toUpperCase(Locale.forLanguageTag("vi-VN")),
                meeting.substring(0, 1).toUpperCase(Locale.ROOT) + meeting.substring(1) + " năm " + data.year(),
                data.theme(),
                facts.hoursShown(),
                weekday.substring(0, 1).toUpperCase(Locale.ROOT) + weekday.substring(1) + ", "
                        + PlaceAndDate.inWords(facts.day()),
                facts.venue() == null ? "Trực tuyến: " + facts.onlineRoom() : facts.venue(),
                more,
                address,
                link,
                Stream.of(data.identity().address(), phone(data))
                        .filter(way -> way != null)
                        .toList());
    }

    private static @Nullable String phone(NoticeData data) {
        String phone = data.identity().phone();
        return phone == null ? null : "Điện thoại: " + phone;
    }
}
