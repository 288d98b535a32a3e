package vn.doithoai.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.document.PrintedCodes;
import vn.doithoai.invitation.InvitationGround;
import vn.doithoai.invitation.InvitationId;
import vn.doithoai.shared.PublicAddressOfTests;

@PageTest
class GuestLettersTest {

    private static final int GUESTS = 25;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    BaseData baseData;

    private InvitationGround ground;

    @BeforeEach
    void guests() throws Exception {
        baseData.restore();
        ground = new InvitationGround(context);
        PublicAddressOfTests.set(context);
    }

    @AfterEach
    void nowhere() {
        PublicAddressOfTests.unset(context);
    }

    @Test
    void everyLetterBearsTheCodeOfItsOwnGuest() throws Exception {
        for (int i = 0; i < GUESTS; i++) {
            ground.invited("Quàng Văn Khách " + i, null);
        }
        ground.issuedLetter();
        String letters = ground.address() + "/letters";
        String job = mvc.perform(Forms.in(get(letters), "/letters").post().with(as("vanphong")))
                .getResponse()
                .getHeader("Location");
        Awaitility.await()
                .atMost(60, TimeUnit.SECONDS)
                .until(() ->
                        !Jsoup.parse(body(get(letters))).select("a[href$=.pdf]").isEmpty());
        assertThatPage(get(job)).isOk().hasText("In giấy mời");

        String file = Jsoup.parse(body(get(letters))).select("a[href$=.pdf]").attr("href");
        List<String> codes = PrintedCodes.read(get(file).getResponse().getContentAsByteArray());
        List<String> own = new ArrayList<>();
        ground.all().forEach(guest -> own.add(ground.link(guest.id())));
        assertThat(codes).hasSize(GUESTS).doesNotHaveDuplicates();
        for (int i = 0; i < GUESTS; i++) {
            assertThat(codes.get(i)).endsWith(own.get(i));
        }
    }

    @Test
    void aSingleLetterBearsTheSameCodeAgain() throws Exception {
        InvitationId guest = ground.invited("Lò Văn Thưởng", null);
        ground.issuedLetter();
        String letter = ground.address() + "/" + guest.value() + "/letter";

        byte[] first = get(letter + ".pdf").getResponse().getContentAsByteArray();
        byte[] again = get(letter + ".pdf").getResponse().getContentAsByteArray();
        assertThat(again).isEqualTo(first);
        assertThat(PrintedCodes.read(first))
                .singleElement()
                .satisfies(code -> assertThat(code).endsWith(ground.link(guest)));
        MvcTestResult word = get(letter + ".docx");
        assertThat(word).hasStatusOk();
        assertThat(word.getResponse().getHeader("Content-Disposition")).contains(".docx");
    }

    @Test
    void nothingThatLeadsNowhereIsPrinted() {
        InvitationId guest = ground.invited("Lò Văn Thưởng", null);
        ground.issuedLetter();
        PublicAddressOfTests.unset(context);

        assertThatPage(get(ground.address() + "/letters"))
                .isOk()
                .hasText("Chưa đặt địa chỉ công khai")
                .hasNoText("Tạo tệp");
        assertThat(get(ground.address() + "/" + guest.value() + "/letter.pdf")).hasStatus(404);
    }

    @Test
    void nothingIsPrintedBeforeTheIssueOrOfALetterThatIsntTrue() {
        InvitationId guest = ground.invited("Lò Văn Thưởng", null);
        assertThat(get(ground.address() + "/" + guest.value() + "/letter.pdf")).hasStatus(404);
        assertThatPage(get(ground.address() + "/letters"))
                .isOk()
                .hasText("chưa ban hành")
                .hasNoText("Tạo tệp");
        ground.issuedLetter();
        ground.notices().moveTo(ground.session(), "Nhà văn hóa thôn Đoài");
        assertThatPage(get(ground.address() + "/letters"))
                .isOk()
                .hasText("không còn đúng với hội nghị")
                .hasNoText("Tạo tệp");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(as("vanphong")).exchange();
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
