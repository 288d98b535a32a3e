package vn.doithoai.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.notice.NoticeGround;
import vn.doithoai.person.Contact;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonDetails;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.Persons;
import vn.doithoai.village.VillageDetails;
import vn.doithoai.village.VillageId;
import vn.doithoai.village.VillageKind;
import vn.doithoai.village.Villages;

/** Three hundred guests: two hundred and sixty of no village, forty of thôn Đoài. */
@PageTest
class TellPageTest {

    private static final int GUESTS = 300;
    private static final int OF_THE_VILLAGE = 40;
    private static final int A_PAGE = 50;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Invitations invitations;

    @Autowired
    BaseData baseData;

    private InvitationGround ground;
    private VillageId village;
    private String blank;

    @BeforeEach
    void manyGuests() throws Exception {
        baseData.restore();
        ground = new InvitationGround(context);
        blank = ground.address() + "/deliveries/new?state=";
        village = context.getBean(Villages.class)
                .create(new VillageDetails(VillageKind.VILLAGE, "Đoài", null, 100, 400, 1), NoticeGround.OFFICE);
        PersonGroupId group = ground.group("Hộ gia đình");
        List<PersonId> ofNoGroup = new ArrayList<>();
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            for (int i = 0; i < GUESTS; i++) {
                boolean here = i < OF_THE_VILLAGE;
                PersonId person =
                        person("Quàng Văn Khách " + i, here ? village : null, here ? Set.of(group) : Set.of());
                if (!here) {
                    ofNoGroup.add(person);
                }
            }
        });
        invitations.inviteGroups(ground.session(), List.of(group), NoticeGround.OFFICE);
        invitations.inviteAll(ground.session(), ofNoGroup, null, NoticeGround.OFFICE);
    }

    @Test
    void aPageShowsFiftyAndThoseWhoAreLeftComeNext() {
        MvcTestResult first = get(blank + "NOT_SENT");
        assertThatPage(first).isOk().hasText("Còn 300 người", "Trang 1/6");
        assertThat(ticked(first)).hasSize(A_PAGE);

        MvcTestResult told = send(Forms.in(first).with("channel", "ZALO"));

        assertThat(told).hasStatus3xxRedirection();
        MvcTestResult next = get(told.getResponse().getHeader("Location"));
        assertThatPage(next).isOk().hasText("Còn 250 người", "Trang 1/5");
        assertThat(ticked(next)).hasSize(A_PAGE).doesNotContainAnyElementsOf(ticked(first));
        assertThat(inState(InvitationState.UNANSWERED)).isEqualTo(A_PAGE);
    }

    @Test
    void thoseOfAVillageOrAGroupFitOnOnePage() {
        MvcTestResult ofVillage = get(blank + "NOT_SENT&village=" + village.value());
        assertThatPage(ofVillage).isOk().hasNoText("Trang 1 /");
        assertThat(ticked(ofVillage)).hasSize(OF_THE_VILLAGE);
        String group =
                document(ofVillage).select("select[name=group] option").last().val();
        assertThat(ticked(get(blank + "NOT_SENT&group=" + group))).isEqualTo(ticked(ofVillage));
        assertThatPage(get(blank + "NOT_SENT&q=khong-co-ai")).isOk().hasText("Không có ai khớp");

        assertThat(send(Forms.in(ofVillage).with("channel", "HAND"))
                        .getResponse()
                        .getHeader("Location"))
                .isEqualTo(ground.address());

        assertThat(inState(InvitationState.UNANSWERED)).isEqualTo(OF_THE_VILLAGE);
    }

    @Test
    void allOfTheListAreToldAtOnceUnlessItChangedMeanwhile() {
        MvcTestResult first = get(blank + "NOT_SENT");
        Forms.Form all = Forms.in(first).with("channel", "ZALO").with("everybody", "true");
        assertThat(send(Forms.in(get(blank + "NOT_SENT&village=" + village.value()))
                        .with("channel", "HAND")))
                .hasStatus3xxRedirection();

        MvcTestResult refused = send(all);
        assertThatPage(refused)
                .isRefused()
                .hasErrorAt("everybody", "vừa thay đổi")
                .hasText("Ghi cho cả 260 người");
        assertThat(send(Forms.in(refused).with("everybody", "true"))
                        .getResponse()
                        .getHeader("Location"))
                .isEqualTo(ground.address());

        assertThat(inState(InvitationState.UNANSWERED)).isEqualTo(GUESTS);
    }

    @Test
    void aMistakeKeepsPageAndTicks() {
        MvcTestResult second = get(blank + "NOT_SENT&page=2");
        List<String> all = ticked(second);
        String kept = all.get(7);

        MvcTestResult refused = send(Forms.in(second)
                .with("note", "Trưởng thôn nhận thay")
                .without("invited")
                .with("invited", kept));

        assertThatPage(refused)
                .isRefused()
                .hasErrorAt("channel", "Chọn cách chuyển")
                .hasText("Trang 2/6");
        assertThat(ticked(refused)).containsExactly(kept);
        assertThat(offered(refused)).isEqualTo(all);
        assertThatPage(refused).hasValue("note", "Trưởng thôn nhận thay");
    }

    /** Others were told meanwhile, so that page two isn't the same people any more. */
    @Test
    void whoWasTickedStaysOnThePageThoughItMoved() {
        MvcTestResult second = get(blank + "NOT_SENT&page=2");
        String kept = ticked(second).get(0);
        assertThat(send(Forms.in(get(blank + "NOT_SENT")).with("channel", "HAND")))
                .hasStatus3xxRedirection();

        MvcTestResult refused = send(Forms.in(second).with("invited", kept));
        assertThat(ticked(refused)).containsExactly(kept);

        assertThat(send(Forms.in(refused).with("channel", "PHONE"))).hasStatus3xxRedirection();
        assertThat(inState(InvitationState.UNANSWERED)).isEqualTo(A_PAGE + 1);
    }

    @Test
    void whoIsAskedAgainStaysInTheStateSoTheNextPageComes() {
        for (int page = 1; page <= 2; page++) {
            send(Forms.in(get(blank + "NOT_SENT")).with("channel", "HAND"));
        }

        MvcTestResult asked = send(Forms.in(get(blank + "UNANSWERED")).with("channel", "PHONE"));

        assertThat(asked.getResponse().getHeader("Location")).endsWith("state=UNANSWERED&page=2");
    }

    private PersonId person(String name, VillageId of, Set<PersonGroupId> groups) {
        return context.getBean(Persons.class)
                .create(
                        new PersonDetails(name, FormOfAddress.MR, List.of(), of, Contact.NONE, groups, null),
                        NoticeGround.OFFICE);
    }

    private long inState(InvitationState state) {
        return ground.all().stream().filter(one -> one.state() == state).count();
    }

    private static List<String> ticked(MvcTestResult page) {
        return document(page).select("input[name=invited][checked]").eachAttr("value");
    }

    private static List<String> offered(MvcTestResult page) {
        return document(page).select("input[name=invited]").eachAttr("value");
    }

    private static Document document(MvcTestResult page) {
        try {
            return Jsoup.parse(page.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post().with(as("vanphong")));
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(java.net.URI.create(uri)).with(as("vanphong")).exchange();
    }
}
