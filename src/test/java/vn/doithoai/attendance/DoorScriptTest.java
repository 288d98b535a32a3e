package vn.doithoai.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.Statements;
import vn.doithoai.invitation.InvitationId;

/** What the door's script asks for, and a door with a thousand invitations. */
@PageTest
class DoorScriptTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    BaseData baseData;

    private AttendanceGround ground;
    private InvitationId invited;

    @BeforeEach
    void aSessionOnItsDay() throws Exception {
        baseData.restore();
        ground = new AttendanceGround(context);
        invited = ground.invited("Lò Văn Thưởng", ground.village("Đoài"));
        ground.onTheDay();
    }

    @Test
    void aDoorWithoutANetworkLearnsWhomItMayMeetAndSendsWhatItKept() {
        assertThatPage(get("/people")).hasText("Lò Văn Thưởng").isOk();
        assertThat(assertThatPage(get("/people")).document().select("li").attr("data-words"))
                .contains("lo van thuong", "thon doai");
        assertThat(assertThatPage(get("/people?page=2")).document().select("li"))
                .isEmpty();

        String line = UUID.randomUUID() + " " + invited.value() + " 60";
        assertThat(outcomes(line)).containsExactly("RECORDED");
        assertThat(outcomes(line)).containsExactly("KNOWN");
        assertThat(send("x y z")).hasStatus(422);
        assertThat(send(UUID.randomUUID() + " " + invited.value() + " 90000")).hasStatus(422);
    }

    private List<String> outcomes(String line) {
        return assertThatPage(send(line)).isOk().document().select("li").eachAttr("data-outcome");
    }

    private MvcTestResult send(String line) {
        return mvc.post()
                .uri(ground.door() + "/arrivals")
                .with(Forms.tokenOf(mvc.get().uri("/login").exchange()))
                .param("arrival", line)
                .with(as("thuky"))
                .exchange();
    }

    @Test
    void amongManyOnlyAFewAreShownAndASearchCostsTheSame() throws Exception {
        List<String> few = statements("?q=khach");
        ground.invitedMany(1000);
        MvcTestResult found = get("?q=khach");

        assertThat(assertThatPage(found).document().select(".door-person")).hasSize(20);
        assertThatPage(found).hasText("Còn nhiều người nữa", "0 có mặt / 1.001 dự kiến");
        assertThat(assertThatPage(get("")).document().select(".door-person")).isEmpty();
        assertThat(assertThatPage(get("?q=khach 999")).document().select(".door-person"))
                .hasSize(1);
        List<String> many = statements("?q=khach");
        assertThat(many).hasSizeLessThanOrEqualTo(few.size() + 1);
        assertThat(many.size()).isLessThanOrEqualTo(14);
    }

    private List<String> statements(String query) throws Exception {
        var user = as("thuky");
        mvc.get().uri(ground.door() + query).with(user).exchange();
        return Statements.besidesSession(
                () -> mvc.get().uri(ground.door() + query).with(user).exchange());
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri(java.net.URI.create(ground.door() + path.replace(" ", "%20")))
                .with(as("thuky"))
                .exchange();
    }
}
