package vn.doithoai.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import vn.doithoai.session.SessionMode;
import vn.doithoai.web.CommuneIdentity;

/** What notices tell. */
final class NoticeFixtures {

    static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private NoticeFixtures() {}

    static NoticeFacts facts() {
        return new NoticeFacts(
                1,
                DAY,
                LocalTime.of(7, 30),
                LocalTime.of(11, 0),
                SessionMode.IN_PERSON,
                "Hội trường UBND xã",
                null,
                DAY.minusDays(2));
    }

    static NoticeData data(NoticeFacts facts) {
        return new NoticeData(
                new CommuneIdentity.Shown(
                        "Ủy ban nhân dân xã Suối Mây", "Thôn Trung, xã Suối Mây", "0200 555 012", "vp@suoimay.example"),
                2026,
                "Cụm Trung tâm",
                List.of("thôn Trung", "thôn Đoài"),
                facts,
                null,
                List.of("Đất đai", "Giao thông"),
                List.of("Thường trực HĐND"),
                "https://suoimay.example/doi-thoai/1");
    }
}
