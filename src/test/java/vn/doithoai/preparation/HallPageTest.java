package vn.doithoai.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;
import static vn.doithoai.preparation.PreparationFixtures.OFFICE;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.Statements;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;

@PageTest
class HallPageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    HallChecklists halls;

    @Autowired
    DialogueSessions sessions;

    @Autowired
    BaseData baseData;

    private SessionId session;
    private String hall;

    @BeforeEach
    void aSession() throws Exception {
        baseData.restore();
        session = PreparationFixtures.session(sessions);
        hall = "/desk/sessions/" + session.value() + "/hall";
    }

    @Test
    void theSessionsPageLeadsToTheHallAndTellsHowFarItIs() {
        String page = "/desk/sessions/" + session.value();
        assertThatPage(get(page, "mattran"))
                .isOk()
                .hasLink(hall)
                .hasText("Chuẩn bị hội nghị", "Hội trường: chưa lập danh mục");

        halls.begin(session, OFFICE);
        HallItemSummary seats = halls.of(session, OFFICE).get(0);
        halls.tick(session, seats.id(), seats.version(), OFFICE);

        assertThatPage(get(page, "mattran")).hasText("Hội trường: đã xong 1/18 việc");
    }

    @Test
    void theDeskOfTheOfficeShowsWhatIsOpenUntilTheDayBefore() {
        assertThatPage(get("/desk", "vanphong"))
                .hasText("Lập danh mục chuẩn bị hội trường", "còn 8 ngày")
                .hasLink(hall);
        HallItemSummary seats = line("Ghế ngồi", 200);
        assertThatPage(get("/desk", "vanphong"))
                .hasText("1 việc trong hội trường chưa xong")
                .hasLink(hall);
        assertThatPage(get("/desk", "kinhte")).hasNoText("hội trường chưa xong");

        halls.tick(session, seats.id(), seats.version(), OFFICE);

        assertThatPage(get("/desk", "vanphong")).hasNoText("hội trường chưa xong");
    }

    @Test
    void theListBeginsWithTheUsualThings() {
        assertThatPage(get(hall, "thuky"))
                .isOk()
                .hasText("Văn phòng lập danh mục")
                .hasNoText("Thêm việc");
        assertThatPage(get(hall, "vanphong")).isOk().hasText("Chưa lập danh mục");

        assertThat(send(Forms.in(get(hall, "vanphong"), "/usual"))).hasStatus3xxRedirection();

        assertThatPage(get(hall, "vanphong"))
                .isOk()
                .hasRows(18)
                .hasText("Ghế ngồi cho đại biểu và Nhân dân", "200", "Điện dự phòng", "Đã xong 0/18 việc")
                .hasText("Lập danh mục chuẩn bị hội trường", "Hoàng Thị Hòa")
                .hasNoText("Lập danh mục từ việc thường có");
    }

    @Test
    void aLongHistoryIsFoldedUnderItsNewestLines() {
        for (int i = 1; i <= 9; i++) {
            line("Quạt " + i, i);
        }

        var page = assertThatPage(get(hall, "vanphong")).isOk().document();
        assertThat(page.select(".history > ol > li")).hasSize(4);
        assertThat(page.select(".history details > ol > li")).hasSize(5);
        assertThat(page.select(".history summary").text()).isEqualTo("Xem 5 lần ghi trước đó");
    }

    @Test
    void aLineIsTickedAndOpenedAgain() {
        HallItemSummary line = line("Ghế ngồi", 200);
        String item = "/items/" + line.id().value();

        assertThat(send(Forms.in(get(hall, "vanphong"), item + "/completion"))).hasStatus3xxRedirection();
        assertThatPage(get(hall, "mattran")).isOk().hasText("Đã xong 1/1 việc", "Hoàng Thị Hòa ghi");

        assertThat(send(Forms.in(get(hall, "vanphong"), item + "/reopening"))).hasStatus3xxRedirection();
        assertThatPage(get(hall, "mattran")).hasText("Đã xong 0/1 việc").hasNoText("Hoàng Thị Hòa ghi");
    }

    @Test
    void aButtonBesideAnOldStateDoesNothingAndSaysWhy() {
        HallItemSummary line = line("Ghế ngồi", 200);
        String item = "/items/" + line.id().value();
        Forms.Form stale = Forms.in(get(hall, "vanphong"), item + "/completion");
        Forms.Form removal = Forms.in(get(hall + item + "/removal", "vanphong"), "/removal");
        halls.tick(session, line.id(), line.version(), OFFICE);

        assertThatPage(send(stale)).isConflict().hasText("chưa được ghi", "Hoàng Thị Hòa đã ghi xong lúc");
        MvcTestResult warned = send(removal);
        assertThatPage(warned).isConflict().hasText("vừa có người sửa");
        assertThat(halls.of(session, OFFICE)).hasSize(1);

        assertThat(send(Forms.in(warned, "/removal"))).hasStatus3xxRedirection();
        assertThat(halls.of(session, OFFICE)).isEmpty();
        assertThatPage(send(stale.with("version", "khong-co"))).isConflict().hasText("bỏ khỏi danh mục");
    }

    @Test
    void twoWhoChangeOneLineLoseNothing() {
        HallItemSummary line = line("Ghế ngồi", 200);
        String edit = hall + "/items/" + line.id().value() + "/edit";
        String action = "/items/" + line.id().value();
        Forms.Form first = Forms.in(get(edit, "vanphong"), action).with("quantity", "250");
        Forms.Form second = Forms.in(get(edit, "vanphong"), action).with("name", "Ghế nhựa");
        assertThat(send(first)).hasStatus3xxRedirection();

        MvcTestResult told = send(second);
        assertThatPage(told).isConflict().hasValue("name", "Ghế nhựa").hasText("Có người khác vừa lưu", "250");

        assertThat(send(Forms.in(told, action))).hasStatus3xxRedirection();
        assertThat(halls.of(session, OFFICE).get(0).details().name()).isEqualTo("Ghế nhựa");
    }

    @Test
    void whatIsTypedIntoALineThatWasTakenOffIsKept() {
        HallItemSummary line = line("Ghế ngồi", 200);
        String action = "/items/" + line.id().value();
        Forms.Form form =
                Forms.in(get(hall + action + "/edit", "vanphong"), action).with("note", "Mượn của Trường Tiểu học");
        halls.remove(session, line.id(), line.version(), OFFICE);

        MvcTestResult told = send(form);
        assertThatPage(told)
                .isConflict()
                .hasValue("note", "Mượn của Trường Tiểu học")
                .hasText("trở lại danh mục");

        assertThat(send(Forms.in(told, action))).hasStatus3xxRedirection();
        assertThatPage(get(hall, "vanphong")).hasRows(1).hasText("Mượn của Trường Tiểu học");
    }

    @Test
    void aRefusedLineKeepsWhatWasTyped() {
        assertThatPage(send(Forms.in(get(hall, "vanphong"), "/items")
                        .with("name", "")
                        .with("quantity", "hai trăm")
                        .with("note", "x".repeat(301))))
                .isRefused()
                .hasErrorAt("name", "Nhập tên việc")
                .hasErrorAt("quantity", "chữ số")
                .hasErrorAt("note", "300")
                .hasValue("quantity", "hai trăm");
        assertThatPage(send(Forms.in(get(hall, "vanphong"), "/items")
                        .with("name", "Quạt")
                        .with("quantity", "0")))
                .isRefused()
                .hasErrorAt("quantity", "từ 1 đến 99999");
        HallItemSummary line = line("Ghế ngồi", 200);
        String action = "/items/" + line.id().value();
        assertThatPage(send(Forms.in(get(hall + action + "/edit", "vanphong"), action)
                        .with("name", "")))
                .isRefused()
                .hasErrorAt("name", "Nhập tên việc");

        assertThat(send(Forms.in(get(hall, "vanphong"), "/items")
                        .with("name", "Quạt")
                        .with("quantity", "6")))
                .hasStatus3xxRedirection();
        assertThatPage(get(hall, "vanphong")).hasRows(2).hasText("Quạt", "6");
    }

    @Test
    void whoMayOnlySeeFindsNoWayToChange() {
        HallItemSummary line = line("Ghế ngồi", 200);
        String item = hall + "/items/" + line.id().value();
        for (String username : List.of("admin", "chutich", "thuky", "kinhte", "thon1", "mattran")) {
            assertThatPage(get(hall, username))
                    .isOk()
                    .hasRows(1)
                    .hasNoLink(item + "/edit")
                    .hasNoLink(item + "/removal");
            assertThat(get(item + "/edit", username)).hasStatus(404);
        }
        assertThat(get(hall + "/items/00000000-0000-0000-0000-000000000000/edit", "vanphong"))
                .hasStatus(404);
    }

    @Test
    void theListCostsTheSameHoweverLongItIs() throws Exception {
        line("Ghế ngồi", 200);
        assertThatPage(get(hall, "vanphong"))
                .as("the commune's name is read once")
                .isOk();
        List<String> few = Statements.besidesSession(() -> get(hall, "vanphong"));
        halls.begin(session, OFFICE);
        List<String> many = Statements.besidesSession(() -> get(hall, "vanphong"));

        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void theEnglishPagesHaveAllTheirTexts() {
        HallItemSummary line = line("Ghế ngồi", 200);
        String item = hall + "/items/" + line.id().value();
        assertThatPage(get(hall + "?lang=en", "vanphong")).isOk().hasHeading("Getting the hall ready");
        assertThatPage(get(item + "/edit?lang=en", "vanphong")).isOk();
        assertThatPage(get(item + "/removal?lang=en", "vanphong")).isOk();
        assertThatPage(get("/huong-dan/preparation?lang=en", "vanphong")).isOk().hasText("The hall");
    }

    private HallItemSummary line(String name, int quantity) {
        HallItemId id = halls.add(session, new HallItemDetails(name, quantity, null), OFFICE);
        return halls.find(session, id, OFFICE);
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post().with(as("vanphong")));
    }

    private MvcTestResult get(String address, String username) {
        return mvc.get().uri(address).with(as(username)).exchange();
    }
}
