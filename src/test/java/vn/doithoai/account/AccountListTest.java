package vn.doithoai.account;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.Statements;
import vn.doithoai.Workbooks;

/** The list of accounts: order, filter, pages, and its words in English. */
@PageTest
class AccountListTest {

    private static final String ACCOUNTS = "/desk/admin/accounts";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    @Autowired
    TestAccounts accounts;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void namesStandInVietnameseOrderByGivenName() {
        List<String> names = assertThatPage(get(ACCOUNTS))
                .isOk()
                .hasRows(7)
                .hasText("Văn phòng", "Chủ tịch, Phó Chủ tịch", "Chưa lần nào", "Đang dùng")
                .document()
                .select("tbody th")
                .eachText();

        assertThat(names)
                .containsExactly(
                        "Đỗ Mạnh Cường",
                        "Hoàng Thị Hòa",
                        "Phùng Thị Mỡi",
                        "Lê Quang Quản",
                        "Trần Đức Thịnh",
                        "Lò Văn Ưng",
                        "Nguyễn Thị Ước");
    }

    @Test
    void theListIsFilteredWithoutDiacriticsByRoleAndByState() {
        jdbc.sql("update account set locked_at = now() where username = 'thuky'")
                .update();

        assertThatPage(get(ACCOUNTS + "?q=uoc")).hasRows(1).hasText("Nguyễn Thị Ước");
        assertThatPage(get(ACCOUNTS + "?q=VANPHONG")).hasRows(1).hasText("Hoàng Thị Hòa");
        assertThatPage(get(ACCOUNTS + "?role=CHAIR")).hasRows(1).hasText("Trần Đức Thịnh");
        assertThatPage(get(ACCOUNTS + "?state=LOCKED")).hasRows(1).hasText("Nguyễn Thị Ước");
        assertThatPage(get(ACCOUNTS + "?state=ACTIVE")).hasRows(6);
        assertThatPage(get(ACCOUNTS + "?state=INVITED")).isOk().hasText("Không có tài khoản nào");
        assertThatPage(get(ACCOUNTS + "?state=&role=&sort=x&page=-3")).hasRows(7);
        assertThat(assertThatPage(get(ACCOUNTS + "?sort=-username"))
                        .document()
                        .select("tbody tr")
                        .get(0)
                        .text())
                .contains("vanphong");
    }

    @Test
    void aLongListHasPages() {
        IntStream.range(0, 30).forEach(i -> accounts.create("them" + i, "Người thứ " + i, Set.of("OBSERVER")));

        assertThatPage(get(ACCOUNTS)).hasRows(25).hasText("37 kết quả");
        assertThatPage(get(ACCOUNTS + "?page=2")).hasRows(12);
    }

    @Test
    void theWorkbookHoldsWhatTheListShowsAndTheLogTellsOfIt() throws Exception {
        MvcTestResult answer = get(ACCOUNTS + "/export?role=CHAIR&q=thinh&sort=-username");

        assertThat(answer).hasStatusOk();
        assertThat(Workbooks.texts(answer))
                .contains("Người sử dụng", "Trần Đức Thịnh", "chutich", "Chủ tịch, Phó Chủ tịch", "Đang dùng")
                .doesNotContain("thuky", "account.form.state.ACTIVE");
        assertThat(jdbc.sql("select detail::text from audit_event where action = 'account.exported'")
                        .query(String.class)
                        .single())
                .isEqualTo("{\"q\": \"•••\", \"count\": \"1\", \"roles\": \"CHAIR\"}");
        assertThatPage(get(ACCOUNTS + "?role=CHAIR&page=1")).hasLink(ACCOUNTS + "/export?role=CHAIR");
        assertThatPage(mvc.get().uri("/desk/admin/audit").with(as("admin")).exchange())
                .hasText("Tải danh sách tài khoản", "Chủ tịch, Phó Chủ tịch");
    }

    @Test
    void theListAsksNoMoreForMoreRows() throws Exception {
        get(ACCOUNTS);
        int few = Statements.besidesSession(() -> get(ACCOUNTS)).size();
        IntStream.range(0, 15).forEach(i -> accounts.create("them" + i, "Người thứ " + i, Set.of("OBSERVER")));

        assertThat(few).isLessThanOrEqualTo(8);
        assertThat(Statements.besidesSession(() -> get(ACCOUNTS))).hasSize(few);
    }

    @Test
    void inEnglishTheRolesHaveEnglishNames() {
        List<String> options = assertThatPage(get(ACCOUNTS + "?lang=en"))
                .isOk()
                .hasText("Administrator", "In use")
                .document()
                .select("select[name=role] option")
                .stream()
                .map(Element::text)
                .toList();

        assertThat(options).contains("Village head");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(as("admin")).exchange();
    }
}
