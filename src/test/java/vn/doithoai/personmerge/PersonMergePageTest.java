package vn.doithoai.personmerge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.field.FieldDetails;
import vn.doithoai.field.Fields;
import vn.doithoai.person.Contact;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonDetails;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonPost;
import vn.doithoai.person.Persons;
import vn.doithoai.shared.NotFound;

@PageTest
class PersonMergePageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Persons persons;

    @Autowired
    Fields fields;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    private PersonId kept;
    private PersonId merged;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        kept = add("Quàng Thị Sên", "Bí thư chi bộ", null, null);
        merged = add("Quàng Thị Sến", "Trưởng thôn", "0912000007", "Hay vắng buổi chiều");
    }

    @Test
    void theSecondRecordIsFoundFromThePersonsPage() {
        assertThatPage(page("/desk/persons/" + kept.value())).isOk().hasLink(merging(kept));
        assertThatPage(page(merging(kept)))
                .isOk()
                .hasLink(merging(kept) + "/" + merged.value())
                .hasText("Trưởng thôn");
        assertThatPage(page(merging(kept) + "?q=khong-co-ai")).isOk().hasText("Không còn ai khác");
    }

    @Test
    void bothAreSeenBeforeAndOneIsLeft() {
        String address = merging(kept) + "/" + merged.value();
        assertThatPage(page(address)).isOk().hasText("0912•••007", "Người được giữ", "Thêm người vào danh bạ");

        assertThat(send(form(address))).hasStatus3xxRedirection();

        PersonDetails now = details(kept);
        assertThat(now.posts()).extracting(PersonPost::title).containsExactly("Bí thư chi bộ", "Trưởng thôn");
        assertThatPage(page("/desk/persons/" + kept.value()))
                .isOk()
                .hasText("0912•••007", "Hay vắng buổi chiều", "Đã gộp từ", "Ở người đã gộp: Quàng Thị Sến")
                .hasLink("/desk/persons/" + merged.value());
        assertThatPage(page("/desk/persons/" + merged.value()))
                .isOk()
                .hasText("Đã rời", "Đã gộp vào", "Gộp vào một người khác")
                .hasNoText("Đưa trở lại danh bạ")
                .hasLink("/desk/persons/" + kept.value());
        assertThatPage(page(address)).hasStatus(404);
        assertThatThrownBy(() -> persons.reopen(merged, BaseData.PROGRAM)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatAnImportDidToTheMergedOneStaysInTheHistory() {
        UUID list = UUID.randomUUID();
        jdbc.sql("""
                        insert into person_import
                               (id, account_id, file_name, added_at, committed_at, committed_by, result)
                        select ?, id, 'cu-tri-tieu-bieu.csv', now(), now(), 'Hoàng Thị Hòa',
                               '{"added":1,"changed":0,"same":0,"leftOut":0,"groups":0}'
                          from account where username = 'vanphong'""").param(list).update();
        jdbc.sql("insert into person_import_act (import_id, person_id, added, changes) values (?, ?, true, '{}')")
                .params(list, merged.value())
                .update();
        assertThatPage(page("/desk/persons/" + kept.value())).isOk().hasNoText("cu-tri-tieu-bieu.csv");

        send(form(merging(kept) + "/" + merged.value()));

        assertThatPage(page("/desk/persons/" + kept.value()))
                .isOk()
                .hasText("cu-tri-tieu-bieu.csv", "Ở người đã gộp: Quàng Thị Sến");
    }

    @Test
    void whatPointsToTheOneFollows() {
        var field = fields.create(new FieldDetails("Đất đai", null, merged, 1), BaseData.PROGRAM);

        send(form(merging(kept) + "/" + merged.value()));

        assertThat(fields.find(field).details().officer()).isEqualTo(kept);
    }

    @Test
    void whoHasAnAccountIsKept() {
        UUID clerk = jdbc.sql("select person_id from account where username = 'vanphong'")
                .query(UUID.class)
                .single();
        MvcTestResult answer = send(form(merging(kept) + "/" + clerk));

        assertThatPage(answer).isConflict().hasText("đang có tài khoản");
        assertThat(send(form(merging(new PersonId(clerk)) + "/" + kept.value())))
                .hasStatus3xxRedirection();
    }

    @Test
    void aChangeMeanwhileIsSeenFirst() {
        String address = merging(kept) + "/" + merged.value();
        Forms.Form form = form(address);
        jdbc.sql("update person set version = version + 1 where id = ?")
                .param(merged.value())
                .update();

        assertThatPage(send(form)).isConflict().hasText("Vừa có người sửa");
        assertThatPage(page(address)).isOk();
    }

    @Test
    void nobodyIsMergedIntoHerself() {
        assertThatPage(page(merging(kept) + "/" + kept.value())).hasStatus(404);
    }

    private PersonDetails details(PersonId id) {
        var file = persons.file(id);
        return new PersonDetails(
                file.fullName(),
                file.formOfAddress(),
                file.posts().stream()
                        .map(post -> new PersonPost(post.title(), null))
                        .toList(),
                null,
                Contact.NONE,
                Set.of(),
                file.note());
    }

    private PersonId add(String name, String post, String phone, String note) {
        return persons.create(
                new PersonDetails(
                        name,
                        FormOfAddress.MS,
                        List.of(new PersonPost(post, null)),
                        null,
                        new Contact(phone, null),
                        Set.of(),
                        note),
                BaseData.PROGRAM);
    }

    private static String merging(PersonId person) {
        return "/desk/persons/" + person.value() + "/merging";
    }

    private Forms.Form form(String address) {
        return Forms.in(mvc.get().uri(address).with(as("vanphong")), address);
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post().with(as("vanphong")));
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(as("vanphong")).exchange();
    }
}
