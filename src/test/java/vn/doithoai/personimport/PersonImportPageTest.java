package vn.doithoai.personimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.person.Contact;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonDetails;
import vn.doithoai.person.PersonPost;
import vn.doithoai.person.Persons;
import vn.doithoai.tabular.TableSamples;
import vn.doithoai.village.VillageDetails;
import vn.doithoai.village.VillageId;
import vn.doithoai.village.VillageKind;
import vn.doithoai.village.Villages;

@PageTest
class PersonImportPageTest {

    private static final String PATH = "/desk/persons/import";
    private static final Object[] HEAD = {"STT", "Họ và tên", "Chức vụ", "Thôn", "SĐT", "Nhóm"};

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Persons persons;

    @Autowired
    Villages villages;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    private VillageId village;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        village = villages.create(
                new VillageDetails(VillageKind.VILLAGE, "Nà Lạn", null, null, null, 1), BaseData.PROGRAM);
    }

    @Test
    void everyRowIsShownWithWhatBecomesOfIt() {
        add("Lò Thị Ước", "0912000001", "Bí thư chi bộ");
        add("Lò Văn Đông", "0912000002", "Trưởng thôn");
        add("Lò Văn Nam", null, "Trưởng thôn");
        String address = uploaded(
                HEAD,
                new Object[] {1, "Quàng Văn Mới", "Đại biểu", "Nà Lạn", 987654321, "Cử tri"},
                new Object[] {2, "Lò Thị Ước", "Trưởng thôn", "thôn Nà Lạn", "0912 000 001"},
                new Object[] {3, "lò văn đông", "trưởng thôn", "NA LAN", 912000002},
                new Object[] {4, "Lò Văn Nam", null, "Nà Lạn", "0912000009"},
                new Object[] {5, "Lò Văn Sai", null, "Nà Xa"});

        assertThatPage(page(address))
                .isOk()
                .hasText("Người mới1", "Có thay đổi1", "Có thể trùng1", "Dòng sai1", "Đã có, không đổi1")
                .hasText("0987•••321", "Bí thư chi bộ", "Xã không có thôn, tổ dân phố tên \"Nà Xa\"")
                .hasText("Nhóm chưa có, sẽ được thêm: Cử tri", "Sẽ ghi 2 người")
                .hasNoText("0987654321", "0912000001");
        assertThatPage(page(address + "?kind=WRONG"))
                .isOk()
                .hasText("Lò Văn Sai")
                .hasNoText("0987•••321");
        assertThat(count("person")).as("nothing is written by looking").isEqualTo(10);
    }

    @Test
    void wrongAndUndecidedRowsAreDecidedFirst() {
        add("Lò Văn Nam", null, "Trưởng thôn");
        String address = uploaded(
                HEAD,
                new Object[] {1, "Quàng Văn Mới", null, "Nà Lạn", "0912000008"},
                new Object[] {2, "Lò Văn Nam", null, "Nà Lạn", "0912000009"},
                new Object[] {3, "Lò Văn Sai", null, "Nà Xa"});
        assertThatPage(commit(form(address)))
                .isRefused()
                .hasErrorAt("withoutWrong", "Còn dòng sai")
                .hasErrorAt("suspected", "Còn dòng có thể trùng");
        long before = count("person");

        Forms.Form form = form(address).with("withoutWrong", "true").with("suspected", "UPDATE");
        assertThatPage(page(redirect(commit(form))))
                .isOk()
                .hasText("Đã nhập danh sách", "Người mới 1", "Người được cập nhật 1", "Dòng bỏ qua 1");
        assertThat(count("person")).isEqualTo(before + 1);
        assertThat(phoneOf("Lò Văn Nam")).isEqualTo("0912000009");
    }

    @Test
    void aChoiceAtARowIsKeptFromPageToPage() {
        add("Lò Văn Nam", null, "Trưởng thôn");
        String address = uploaded(HEAD, new Object[] {1, "Lò Văn Nam", null, "Nà Lạn", "0912000009"});
        String next = redirect(send(form(address).with("choices[0]", "ADD")));
        assertThatPage(page(next)).isOk().hasValue("choices[0]", "ADD");

        assertThat(redirect(commit(form(address)))).isEqualTo(address);
        assertThat(jdbc.sql("select count(*) from person where full_name = 'Lò Văn Nam'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void twoWithOneNameStayTwoAndPhonesKeepTheirZero() {
        String address = uploaded(HEAD, new Object[] {1, "Quàng Văn Ứng", null, "Nà Lạn", 912000001}, new Object[] {
            2, "Quàng Văn Ứng", null, "Nà Lạn", 912000002
        });
        commit(form(address));
        assertThat(jdbc.sql("select phone from person where full_name = 'Quàng Văn Ứng' order by 1")
                        .query(String.class)
                        .list())
                .containsExactly("0912000001", "0912000002");
    }

    @Test
    void sentTwiceItIsWrittenOnce() {
        String address = uploaded(HEAD, new Object[] {1, "Quàng Văn Mới", null, null, null, "Cử tri"});
        Forms.Form form = form(address);
        Forms.Form otherTab = form(address);
        long before = count("person");
        assertThat(redirect(commit(form))).isEqualTo(address);
        assertThat(redirect(commit(form))).isEqualTo(address);
        assertThat(redirect(commit(otherTab))).isEqualTo(address);

        assertThat(count("person")).isEqualTo(before + 1);
        assertThat(jdbc.sql("select count(*) from audit_event where action = 'personImport.committed'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(count("person_group")).isEqualTo(1);
    }

    @Test
    void whatSomebodySavedMeanwhileIsShownAgain() {
        add("Lò Thị Ước", "0912000001", "Bí thư chi bộ");
        String address = uploaded(HEAD, new Object[] {1, "Lò Thị Ước", "Trưởng thôn", "Nà Lạn", 912000001});
        Forms.Form form = form(address);
        jdbc.sql("update person set phone = '0912000007', version = version + 1 where full_name = 'Lò Thị Ước'")
                .update();

        assertThatPage(commit(form)).isConflict().hasText("vừa được người khác sửa", "Người mới");
        assertThat(phoneOf("Lò Thị Ước")).isEqualTo("0912000007");
    }

    @Test
    void eachPersonsHistoryTellsOfTheImport() {
        add("Lò Thị Ước", "0912000001", "Bí thư chi bộ");
        String address =
                uploaded(HEAD, new Object[] {1, "Lò Thị Ước", "Trưởng thôn", "Nà Lạn", 912000001}, new Object[] {
                    2, "Quàng Văn Mới", null, "Nà Lạn"
                });
        commit(form(address));

        assertThatPage(page("/desk/persons/" + idOf("Lò Thị Ước")))
                .isOk()
                .hasText("Cập nhật khi nhập danh sách", "danh-sach.xlsx", "Chức vụ: Bí thư chi bộ → Trưởng thôn");
        assertThatPage(page("/desk/persons/" + idOf("Quàng Văn Mới"))).isOk().hasText("Thêm vào danh bạ khi nhập");
        assertThatPage(mvc.get().uri("/desk/admin/audit").with(as("admin")).exchange())
                .isOk()
                .hasText("Nhập danh sách vào danh bạ", "danh-sach.xlsx");
    }

    @Test
    void aLongListIsTakenInAsAJob() {
        List<Object[]> rows = new ArrayList<>();
        rows.add(HEAD);
        for (int i = 0; i < 700; i++) {
            rows.add(new Object[] {i, "Quàng Văn Ứng", "Đại biểu", "Nà Lạn", 912000000 + i, "Cử tri"});
        }
        String address = uploaded(rows.toArray(Object[][]::new));
        long before = count("person");
        String job = redirect(commit(form(address)));
        assertThat(job).startsWith("/desk/jobs/");
        await().until(() -> page(job)
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8)
                .contains("Đã xong"));

        assertThatPage(page(job)).isOk().hasLink(address);
        assertThatPage(page(address)).isOk().hasText("Người mới 700");
        assertThat(count("person")).isEqualTo(before + 700);
        assertThat(jdbc.sql("select count(*) from person where search_words @@ 'dai'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(700);
    }

    private void add(String name, String phone, String post) {
        persons.create(
                new PersonDetails(
                        name,
                        FormOfAddress.MR_OR_MS,
                        List.of(new PersonPost(post, null)),
                        village,
                        new Contact(phone, null),
                        java.util.Set.of(),
                        null),
                BaseData.PROGRAM);
    }

    private String phoneOf(String name) {
        return jdbc.sql("select phone from person where full_name = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    private UUID idOf(String name) {
        return jdbc.sql("select id from person where full_name = ?")
                .param(name)
                .query(UUID.class)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private String uploaded(Object[]... rows) {
        return redirect(upload("danh-sach.xlsx", TableSamples.workbook(rows)));
    }

    private static String redirect(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    private Forms.Form form(String address) {
        return Forms.in(mvc.get().uri(address).with(as("vanphong")), address);
    }

    private MvcTestResult commit(Forms.Form form) {
        return send(form.forged("commit", "true"));
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post().with(as("vanphong")));
    }

    private MvcTestResult upload(String name, byte[] content) {
        var form = Forms.in(mvc.get().uri(PATH).with(as("vanphong")), PATH);
        var request = (MockMultipartHttpServletRequestBuilder) form.post();
        request.file(new MockMultipartFile("file", name, "application/octet-stream", content));
        return mvc.perform(request.with(as("vanphong")));
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(as("vanphong")).exchange();
    }
}
