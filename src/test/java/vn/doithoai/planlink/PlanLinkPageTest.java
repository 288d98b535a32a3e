package vn.doithoai.planlink;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;
import static vn.doithoai.planlink.PlanLinkFixtures.CLERK;
import static vn.doithoai.planlink.PlanLinkFixtures.DAY;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.paper.PaperId;
import vn.doithoai.plan.PlanFixtures;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.session.SessionId;

@PageTest
class PlanLinkPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlanLinkFixtures data;

    @Autowired
    PlanFixtures plans;

    @Autowired
    PlanLinks links;

    @Autowired
    PlanLines lines;

    @Autowired
    BaseData baseData;

    private PaperId plan;
    private UUID item;
    private String address;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        plan = plans.draft();
        item = data.item(plan, 1);
        address = PlanLinkAddress.of(plan, item);
    }

    @Test
    void aGroupIsLinkedAndItsSentenceAdded() {
        String group = data.group("Trưởng thôn").value().toString();

        MvcTestResult answer = send(form("/groups").with("group", group).with("headCount", "24"));

        assertThat(answer).hasRedirectedUrl(address);
        assertThatPage(get(address)).isOk().hasText("Nghe ý kiến của bà con. Trưởng thôn: 24 người.", "Gỡ");
    }

    @Test
    void withoutTheTickTheTextStays() {
        String session = data.session().value().toString();

        send(form("/sessions").with("session", session).without("sessionWritten"));

        assertThat(data.text(plan, item)).isEqualTo("Nghe ý kiến của bà con.");
        assertThatPage(get(address)).hasText("Thời gian: 7 giờ 30, ngày 05/12/2026");
    }

    @Test
    void everyFormSaysWhatIsMissingAndKeepsWhatWasTyped() {
        assertThatPage(send(form("/groups").with("headCount", "vài chục")))
                .isRefused()
                .hasErrorAt("group")
                .hasErrorAt("headCount")
                .hasValue("headCount", "vài chục");
        assertThatPage(send(form("/sessions"))).isRefused().hasErrorAt("session");
        assertThatPage(send(form("/topics"))).isRefused().hasErrorAt("field");
        assertThatPage(send(form("/chairs").with("person", "Không Có Ai")))
                .isRefused()
                .hasErrorAt("role")
                .hasErrorAt("person")
                .hasValue("person", "Không Có Ai");
        assertThatPage(send(form("/assignments")
                        .with("task", "x".repeat(501))
                        .with("officer", "Không Có Ai")
                        .with("deadline", "31/02/2027")))
                .isRefused()
                .hasErrorAt("task")
                .hasErrorAt("officer")
                .hasErrorAt("deadline")
                .hasValue("deadline", "31/02/2027");
    }

    @Test
    void workIsGivenToAUnitOrAPersonNotBoth() {
        String unit = data.unit("Phòng Kinh tế xã").value().toString();

        assertThatPage(send(form("/assignments")
                        .with("task", "Trả lời")
                        .with("unit", unit)
                        .with("officer", "Hoàng Thị Hòa")))
                .isRefused()
                .hasErrorAt("officer", "không chọn cả hai");
        send(form("/assignments")
                .with("task", "Trả lời")
                .with("officer", "Hoàng Thị Hòa")
                .with("deadline", "1/12/26"));

        assertThat(data.text(plan, item)).contains("Ông/bà Hoàng Thị Hòa trả lời; hoàn thành trước ngày 01/12/2026");
    }

    @Test
    void whomAPartOfANameFitsIsOfferedToBeTicked() {
        MvcTestResult answer = send(form("/chairs").with("role", "CO_CHAIR").with("person", "Hòa"));
        assertThatPage(answer).isRefused().hasErrorAt("person").hasValue("person", "Hòa");

        send(Forms.in(answer, "/chairs").with("personTicked", "Hoàng Thị Hòa"));

        assertThat(data.text(plan, item)).contains("Đồng chủ trì: Ông/bà Hoàng Thị Hòa");
    }

    @Test
    void theSameAgainAndWhatIsNotOfferedAreRefused() {
        String group = data.group("Trưởng thôn").value().toString();
        send(form("/groups").with("group", group));

        assertThatPage(send(form("/groups").with("group", group))).isRefused().hasErrorAt("group", "đã gắn");
        assertThatPage(send(form("/topics").forged("field", UUID.randomUUID().toString())))
                .isRefused()
                .hasErrorAt("field");
    }

    @Test
    void aLineWithoutRoomIsSaidAtTheTick() {
        lines.rewrite(plan, item, text -> "x".repeat(59_995), CLERK);
        String session = data.session().value().toString();

        assertThatPage(send(form("/sessions").with("session", session)))
                .isRefused()
                .hasErrorAt("sessionWritten")
                .hasValue("session", session);
        assertThat(links.ofPlan(plan, CLERK)).isEmpty();
    }

    @Test
    void aLinkIsTakenAway() {
        links.add(plan, item, new LinkedData.Topic(data.field("Nước sạch")), false, CLERK);

        send(form("/removal"));

        assertThatPage(get(address)).hasText("chưa gắn dữ liệu nào").hasNoText("Lĩnh vực: Nước sạch");
    }

    @Test
    void whatBelongsToAnotherLineOrPlanIsNotThere() {
        PlanLinkId link = links.add(plan, item, new LinkedData.Topic(data.field("Đất đai")), false, CLERK);
        String other = PlanLinkAddress.of(plan, data.item(plan, 2));
        Forms.Form removal = form("/removal");

        assertThat(get(PlanLinkAddress.of(plans.draft(), item))).hasStatus(404);
        assertThat(get(PlanLinkAddress.of(plan, UUID.randomUUID()))).hasStatus(404);
        String elsewhere = other + "/" + link.value() + "/removal";
        assertThat(mvc.perform(removal.post().with(as("vanphong")).with(request -> {
                    request.setRequestURI(elsewhere);
                    request.setPathInfo(elsewhere);
                    return request;
                })))
                .hasStatus(404);
        assertThat(links.ofPlan(plan, CLERK)).hasSize(1);
    }

    @Test
    void inReviewNothingIsLinkedAndTypedTextIsKept() {
        Forms.Form open = form("/assignments").with("task", "Trả lời bà con");
        PlanLinkId link = links.add(plan, item, new LinkedData.Topic(data.field("Đất đai")), false, CLERK);
        Forms.Form removal = form("/removal");
        data.submit(plan);

        assertThatPage(send(open)).isConflict().hasText("Chờ duyệt").hasValue("task", "Trả lời bà con");
        assertThat(send(removal)).hasStatus(409);
        assertThat(get(address)).hasRedirectedUrl("/desk/papers/" + plan.value());
        assertThat(links.ofPlan(plan, CLERK)).extracting(PlanLinkSummary::id).containsExactly(link);
    }

    @Test
    void theEditorShowsLinksAndOffersTheNewSentence() {
        SessionId session = data.session();
        links.add(plan, item, new LinkedData.Session(session), true, CLERK);
        String section = lines.whole(plan, CLERK).item(item).href().split("\\?")[0];
        assertThatPage(get(section))
                .isOk()
                .hasText("Thời gian: 7 giờ 30, ngày 05/12/2026", "Gắn dữ liệu")
                .hasLink(address)
                .hasNoText("Dữ liệu đã đổi");

        data.move(session, DAY.plusDays(3));
        MvcTestResult page = get(section);
        assertThatPage(page).hasText("Dữ liệu đã đổi", "Thay câu", "Giữ câu cũ");
        String offer = assertThatPage(page)
                .document()
                .select("button[name=taken]")
                .first()
                .val();
        send(Forms.in(page, section)
                .with("items[1].text", "Gõ thêm rồi mới thay.")
                .forged("taken", offer));

        assertThat(data.texts(plan))
                .contains("Gõ thêm rồi mới thay.")
                .anyMatch(text -> text.contains("08/12/2026") && !text.contains("05/12/2026"));
        assertThatPage(get(section)).hasNoText("Dữ liệu đã đổi");
    }

    @Test
    void theOldSentenceMayStay() {
        SessionId session = data.session();
        links.add(plan, item, new LinkedData.Session(session), true, CLERK);
        data.move(session, DAY.plusDays(3));

        send(form("/refusal"));
        assertThat(data.text(plan, item)).contains("05/12/2026");
        data.move(session, DAY.plusDays(4));
        send(form("/acceptance"));

        assertThat(data.text(plan, item)).contains("09/12/2026").doesNotContain("05/12/2026");
    }

    @Test
    void whoWritesTheSectionMeanwhileSeesBothTexts() {
        String section = lines.whole(plan, CLERK).item(item).href().split("\\?")[0];
        Forms.Form mine = Forms.in(get(section), section).with("items[1].text", "Bản của tôi.");
        send(form("/groups").with("group", data.group("Trưởng thôn").value().toString()));

        assertThatPage(send(mine)).isConflict().hasText("Trưởng thôn").hasValue("items[1].text", "Bản của tôi.");
    }

    @Test
    void theChecklistStandsBesideEveryPageOfTheEditor() {
        String section = lines.whole(plan, CLERK).item(item).href().split("\\?")[0];

        for (String page : new String[] {section, "/desk/plans/" + plan.value() + "/edit"}) {
            assertThatPage(get(page))
                    .hasText("Kiểm tra theo quy định", "Chưa gắn hội nghị đối thoại nào", "Điều 43 khoản 1");
        }
    }

    @Test
    void aPersonsPageNamesThePlan() {
        var person = data.person("Lò Thị Ươm");
        links.add(plan, item, new LinkedData.Chair(person, LinkedData.ChairRole.CO_CHAIR), false, CLERK);

        assertThatPage(get("/desk/persons/" + person.value()))
                .hasText("Trong kế hoạch", "Tổ chức đối thoại trực tiếp với Nhân dân năm 2026");
    }

    @Test
    void whoDoesNotDraftSeesNothing() {
        assertThat(mvc.get().uri(address).with(as("chutich")).exchange()).hasStatus(404);
    }

    private Forms.Form form(String action) {
        return Forms.in(get(address), action);
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post().with(as("vanphong")));
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).with(as("vanphong")).exchange();
    }
}
