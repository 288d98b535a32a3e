package vn.doithoai.field;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.BaseData.PROGRAM;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.Statements;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.Units;
import vn.doithoai.person.Contact;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonDetails;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonPost;
import vn.doithoai.person.Persons;

@PageTest
class FieldPageTest {

    private static final String FIELDS = "/desk/admin/fields";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Fields fields;

    @Autowired
    Units units;

    @Autowired
    Persons persons;

    @Autowired
    BaseData baseData;

    private UnitId unit;
    private PersonId officer;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        unit = units.create(new UnitDetails("Phòng Kinh tế", "KT", UnitKind.COMMITTEE, 1), PROGRAM);
        officer = official("Nguyễn Thị Ước");
    }

    @Test
    void theUsualFieldsAreOfferedWhileThereIsNone() {
        MvcTestResult empty = get(FIELDS);
        assertThatPage(empty).isOk().hasText("Chưa có lĩnh vực nào", "Thêm các lĩnh vực thường gặp");
        Forms.Form usual = Forms.in(empty, "/usual");

        assertThat(mvc.perform(usual.post().with(as("admin")))).hasStatus3xxRedirection();
        assertThat(mvc.perform(usual.post().with(as("admin")))).hasStatus3xxRedirection();

        assertThatPage(get(FIELDS))
                .isOk()
                .hasRows(19)
                .hasText("Đất đai", "An ninh, trật tự")
                .hasNoText("thường gặp");
        assertThat(fields.open())
                .extracting(field -> field.details().position())
                .contains(1, 19);
    }

    @Test
    void whoMayOnlySeeIsOfferedNothing() {
        assertThatPage(mvc.get().uri(FIELDS).with(as("vanphong")).exchange())
                .isOk()
                .hasText("Không có lĩnh vực nào")
                .hasNoText("thường gặp")
                .hasNoLink(FIELDS + "/new");
        assertThat(mvc.get().uri(FIELDS + "/new").with(as("vanphong")).exchange())
                .hasStatus(404);
    }

    @Test
    void anAddedFieldNamesUnitAndOfficer() {
        MvcTestResult answer = mvc.perform(filledIn("Giao thông").post().with(as("admin")));

        assertThat(answer).hasStatus3xxRedirection();
        String address = answer.getResponse().getRedirectedUrl();
        assertThatPage(get(address)).isOk().hasText("Phòng Kinh tế", "Nguyễn Thị Ước", "Thêm lĩnh vực");
        assertThatPage(get(FIELDS + "?unit=" + unit.value()))
                .isOk()
                .hasRows(1)
                .hasLink(address)
                .hasText("Nguyễn Thị Ước");
        assertThat(get(FIELDS + "/export")).hasStatusOk();
        assertThat(fields.open().get(0).details().officer()).isEqualTo(officer);
    }

    @Test
    void theFormKeepsTheOfficerItShows() {
        FieldId id = fields.create(new FieldDetails("Giao thông", unit, officer, 1), PROGRAM);
        String address = FIELDS + "/" + id.value();

        MvcTestResult form = get(address + "/edit");
        assertThatPage(form)
                .isOk()
                .hasValue("officer", "Nguyễn Thị Ước, Chuyên viên, Phòng Kinh tế")
                .hasValue("unit", unit.value().toString());
        Forms.Form filled = Forms.in(mvc.get().uri(address + "/edit").with(as("admin")), address);
        assertThat(mvc.perform(filled.with("position", "9").post().with(as("admin"))))
                .hasStatus3xxRedirection();
        assertThat(fields.find(id).details()).isEqualTo(new FieldDetails("Giao thông", unit, officer, 9));
    }

    @Test
    void anUnknownOrAmbiguousOfficerIsRefusedAndKept() {
        official("Đỗ Thị Ước");

        assertThatPage(mvc.perform(filledIn("Giao thông")
                        .with("officer", "Phạm Văn Vắng")
                        .post()
                        .with(as("admin"))))
                .isRefused()
                .hasErrorAt("officer", "Không tìm thấy")
                .hasValue("officer", "Phạm Văn Vắng");
        assertThatPage(mvc.perform(
                        filledIn("Giao thông").with("officer", "ước").post().with(as("admin"))))
                .isRefused()
                .hasErrorAt("officer", "chưa đủ để biết là ai")
                .hasText("Chọn đúng một người", "Đỗ Thị Ước, Chuyên viên, Phòng Kinh tế");
    }

    @Test
    void oneOfSeveralOfficersIsTicked() {
        PersonId other = official("Đỗ Thị Ước");
        MvcTestResult ambiguous =
                mvc.perform(filledIn("Giao thông").with("officer", "ước").post().with(as("admin")));

        Forms.Form ticked = Forms.in(ambiguous, FIELDS).with("officerTicked", "Đỗ Thị Ước, Chuyên viên, Phòng Kinh tế");
        assertThat(mvc.perform(ticked.post().with(as("admin")))).hasStatus3xxRedirection();

        assertThat(fields.open().get(0).details().officer()).isEqualTo(other);
    }

    @Test
    void aFieldWithoutANameOrWithATakenOneIsRefused() {
        fields.create(new FieldDetails("Giao thông", null, null, 1), PROGRAM);

        assertThatPage(mvc.perform(filledIn("").with("position", "").post().with(as("admin"))))
                .isRefused()
                .hasErrorAt("name", "Nhập tên")
                .hasErrorAt("position", "Nhập thứ tự");
        assertThatPage(mvc.perform(filledIn("giao THÔNG").post().with(as("admin"))))
                .isRefused()
                .hasErrorAt("name", "đã có");
    }

    @Test
    void thePageOfTheOfficerShowsTheOpenFields() {
        FieldId id = fields.create(new FieldDetails("Giao thông", unit, officer, 1), PROGRAM);
        String page = "/desk/persons/" + officer.value();

        assertThatPage(get(page)).isOk().hasText("Phụ trách lĩnh vực").hasLink(FIELDS + "/" + id.value());
        fields.close(id, PROGRAM);
        assertThatPage(get(page)).isOk().hasNoLink(FIELDS + "/" + id.value());
    }

    @Test
    void whenSomebodySavedMeanwhileBothTextsAreShown() {
        FieldId id = fields.create(new FieldDetails("Giao thông", null, null, 1), PROGRAM);
        String address = FIELDS + "/" + id.value();
        Forms.Form form = Forms.in(mvc.get().uri(address + "/edit").with(as("admin")), address);
        fields.change(id, new FieldDetails("Đường sá", null, officer, 1), 0, PROGRAM);

        assertThatPage(mvc.perform(form.with("name", "Giao thông nông thôn")
                        .with("unit", unit.value().toString())
                        .post()
                        .with(as("admin"))))
                .isConflict()
                .hasText("Đường sá", "Phòng Kinh tế", "Nguyễn Thị Ước, Chuyên viên")
                .hasValue("name", "Giao thông nông thôn");
    }

    @Test
    void aFieldIsTakenOutOfUseAndIntoUseAgain() {
        FieldId id = fields.create(new FieldDetails("Giao thông", null, null, 1), PROGRAM);
        String address = FIELDS + "/" + id.value();

        assertThat(mvc.perform(Forms.in(get(address), "/closure").post().with(as("admin"))))
                .hasStatus3xxRedirection();
        assertThatPage(get(address)).hasText("Đã ngừng", "Ngừng dùng lĩnh vực");
        Forms.Form reopening = Forms.in(get(address), "/reopening");
        fields.create(new FieldDetails("Giao thông", null, null, 1), PROGRAM);
        assertThatPage(mvc.perform(reopening.post().with(as("admin"))))
                .hasStatus(409)
                .hasText("mang tên này");
    }

    @Test
    void theListAsksNoMoreForMoreRows() throws Exception {
        fields.create(new FieldDetails("Giao thông", unit, officer, 1), PROGRAM);
        get(FIELDS);
        int few = Statements.besidesSession(() -> get(FIELDS)).size();
        for (int i = 2; i < 20; i++) {
            PersonId other = official("Nguyễn Thị Mơ " + i);
            fields.create(new FieldDetails("Lĩnh vực " + i, unit, other, i), PROGRAM);
        }

        assertThat(Statements.besidesSession(() -> get(FIELDS))).hasSize(few);
    }

    @Test
    void theEnglishPagesHaveAllTheirTexts() {
        FieldId id = fields.create(new FieldDetails("Giao thông", unit, officer, 1), PROGRAM);

        assertThatPage(get(FIELDS + "?lang=en")).isOk().hasHeading("Fields");
        assertThatPage(get(FIELDS + "/new?lang=en")).isOk();
        assertThatPage(get(FIELDS + "/" + id.value() + "?lang=en")).isOk().hasText("Officer in charge");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(as("admin")).exchange();
    }

    private PersonId official(String name) {
        return persons.create(
                new PersonDetails(
                        name,
                        FormOfAddress.MS,
                        List.of(new PersonPost("Chuyên viên", unit)),
                        null,
                        new Contact(null, null),
                        Set.of(),
                        null),
                PROGRAM);
    }

    private Forms.Form filledIn(String name) {
        return Forms.in(mvc.get().uri(FIELDS + "/new").with(as("admin")), FIELDS)
                .with("name", name)
                .with("unit", unit.value().toString())
                .with("officer", "nguyen thi uoc")
                .with("position", "4");
    }
}
