package vn.doithoai.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.notice.NoticeGround.DAY;
import static vn.doithoai.notice.NoticeGround.OFFICE;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import biweekly.property.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.notice.NoticeGround;
import vn.doithoai.notice.SessionNotices;
import vn.doithoai.paper.PaperId;
import vn.doithoai.session.SessionId;

@PageTest
class PublicSessionCalendarTest {

    private static final List<String> HEADERS =
            List.of(HttpHeaders.CACHE_CONTROL, "Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    SessionNotices notices;

    @Autowired
    BaseData baseData;

    private NoticeGround ground;
    private SessionId session;
    private String page;

    @BeforeEach
    void aSession() throws Exception {
        baseData.restore();
        ground = new NoticeGround(context);
        session = ground.session(null);
        page = "/doi-thoai/" + session.value();
    }

    @Test
    void whatNoNoticeMadePublicHasNoEntry() {
        assertThat(get(page + "/lich.ics")).hasStatus(404);
        PaperId draft = notices.begin(session, OFFICE);
        assertThat(get(page + "/lich.ics")).hasStatus(404);
        assertThat(get("/doi-thoai/" + UUID.randomUUID() + "/lich.ics")).hasStatus(404);
        assertThat(get("/doi-thoai/ngay-mai/lich.ics")).hasStatus(404);

        ground.issue(draft);

        assertThat(get(page + "/lich.ics")).hasStatusOk();
    }

    @Test
    void theEntryTellsWhatTheNoticeTells() throws Exception {
        ground.issuedNotice(session);
        assertThatPage(get(page)).isOk().hasLink(page + "/lich.ics").hasText("Thêm vào lịch");

        VEvent event = entry();

        assertThat(event.getUid().getValue()).isEqualTo(session.value() + "@doi-thoai");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-10T00:30:00Z"));
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-10T04:00:00Z"));
        assertThat(event.getLocation().getValue()).isEqualTo("Hội trường UBND xã");
        assertThat(event.getDescription().getValue()).matches("Thông báo số \\d+/TB-UBND");
        assertThat(event.getStatus()).isEqualTo(Status.confirmed());
    }

    @Test
    void theHeadersAreThoseOfTheNoticeBesideIt() {
        ground.issuedNotice(session);

        var entry = get(page + "/lich.ics").getResponse();
        var notice = get(page + "/thong-bao.pdf").getResponse();

        assertThat(entry.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(entry.getHeader(HttpHeaders.CONTENT_DISPOSITION)).startsWith("attachment; filename=");
        assertThat(HEADERS)
                .allSatisfy(name ->
                        assertThat(entry.getHeader(name)).as(name).isNotBlank().isEqualTo(notice.getHeader(name)));
        assertThat(entry.getHeader(HttpHeaders.SET_COOKIE)).isEqualTo(notice.getHeader(HttpHeaders.SET_COOKIE));
    }

    /** Held, postponed, given another day, made public anew: one entry, each state above the one before. */
    @Test
    void eachStateOfTheSessionReplacesTheOneBefore() throws Exception {
        ground.issuedNotice(session);
        VEvent told = entry();

        ground.postpone(session);
        assertThatPage(get(page)).isOk().hasText("Cập nhật mục trong lịch").hasNoText("Thêm vào lịch");
        VEvent postponed = entry();

        ground.reschedule(session, DAY.plusDays(20));
        VEvent revised = entry();

        ground.issuedNotice(session);
        VEvent again = entry();

        assertThat(List.of(told, postponed, revised, again))
                .extracting(VEvent::getUid)
                .extracting(uid -> uid.getValue())
                .containsOnly(session.value() + "@doi-thoai");
        assertThat(List.of(told, postponed, revised, again))
                .extracting(VEvent::getStatus)
                .containsExactly(Status.confirmed(), Status.cancelled(), Status.tentative(), Status.confirmed());
        assertThat(List.of(sequence(told), sequence(postponed), sequence(revised), sequence(again)))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(revised.getDateStart()).isEqualTo(told.getDateStart());
        assertThat(again.getDateStart().getValue().toInstant()).isEqualTo(Instant.parse("2026-12-30T00:30:00Z"));
    }

    private static int sequence(VEvent event) {
        return event.getSequence().getValue();
    }

    private VEvent entry() throws Exception {
        MvcTestResult file = get(page + "/lich.ics");
        assertThat(file).hasStatusOk();
        return Biweekly.parse(file.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .first()
                .getEvents()
                .get(0);
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(uri).exchange();
    }
}
