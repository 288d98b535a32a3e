package vn.doithoai.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.List;
import java.util.Set;
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
import vn.doithoai.notice.NoticeGround;
import vn.doithoai.person.Contact;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonDetails;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.Persons;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.village.VillageId;

@PageTest
class NomineePageTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Persons persons;

    @Autowired
    BaseData baseData;

    private NominationGround ground;

    @BeforeEach
    void quotas() throws Exception {
        baseData.restore();
        ground = new NominationGround(context).withItsPeople();
        ground.allot(4, ground.own(), ground.neighbour(), ground.front());
    }

    @Test
    void allWhomTheDirectoryDoesNotKnowAreInvitedAtOnce() {
        person("Quàng Thị Mẩy", ground.own());
        ground.named(ground.own(), "Lò Văn Thưởng");
        ground.named(ground.own(), "Quàng Thị Mẩy");
        ground.named(ground.neighbour(), "Quàng Thị Mẩy");
        assertThatPage(get("/desk", "vanphong")).hasText("3 người được thôn, đoàn thể cử đang chờ xét");

        MvcTestResult sent = send(Forms.in(get(ground.address(), "vanphong"), "/invitations"));
        assertThatPage(follow(sent)).hasFlash("Đã mời 2 người. Còn 1 người trùng tên");

        assertThat(ground.guests())
                .extracting(guest -> guest.fullName() + ", " + guest.origin())
                .containsExactlyInAnyOrder("Lò Văn Thưởng, thôn Nà Ten", "Quàng Thị Mẩy, thôn Nà Xa");
        assertThatPage(get(ground.address(ground.own()), "thon1")).hasText("Đã mời", "Chờ xét");
        assertThatPage(get("/desk/sessions/" + ground.session().value() + "/invitations", "vanphong"))
                .hasText("thôn Nà Xa cử");
    }

    @Test
    void twoOfOneNameInTheListDoNotBothPassUnseen() {
        ground.named(ground.own(), "Lò Văn Thưởng");
        context.getBean(Nominations.class)
                .propose(
                        ground.session(),
                        ground.quota(ground.own()).id(),
                        new NomineeDetails("Lò Văn Thưởng", FormOfAddress.MR, "Đại diện hộ nghèo"),
                        NoticeGround.OFFICE);

        assertThatPage(follow(send(Forms.in(get(ground.address(), "vanphong"), "/invitations"))))
                .hasFlash("Đã mời 1 người. Còn 1 người");
    }

    @Test
    void whoIsKnownIsChosenAndStaysOnePerson() {
        PersonId known = person("Lò Văn Thưởng", ground.own());
        NomineeId named = ground.named(ground.own(), "Lò Văn Thưởng");
        String page = page(ground.own(), named);

        Forms.Form form = Forms.in(get(page, "vanphong"), "/invitation");
        assertThatPage(send(form)).isRefused().hasErrorAt("who", "Chọn người này là ai");
        assertThat(send(form.with("who", known.value().toString()))).hasStatus3xxRedirection();

        assertThat(ground.guests()).extracting(guest -> guest.person()).containsExactly(known);
        assertThatPage(get(page, "vanphong"))
                .hasText("Đã mời")
                .hasLink("/desk/persons/" + known.value())
                .hasNoText("Lý do không mời");
    }

    @Test
    void somebodyElseIsTypedAndSomebodyNewIsAdded() {
        PersonId other = person("Lò Văn Thường", ground.neighbour());
        String page = page(ground.own(), ground.named(ground.own(), "Lò Văn Thưởng"));
        Forms.Form form = Forms.in(get(page, "vanphong"), "/invitation").with("who", "OTHER");
        assertThatPage(send(form)).isRefused().hasErrorAt("person", "Gõ tên");
        assertThatPage(send(form.with("person", "Sùng A Tủa")))
                .isRefused()
                .hasErrorAt("person", "Không tìm thấy")
                .hasValue("person", "Sùng A Tủa");
        assertThatPage(send(form.forged("who", UUID.randomUUID().toString())))
                .isRefused()
                .hasErrorAt("who", "Chọn một trong");
        assertThat(send(form.with("who", "OTHER").with("person", "Lò Văn Thường")))
                .hasStatus3xxRedirection();

        String twice = page(ground.own(), ground.named(ground.own(), "Vì Văn Sơn"));
        assertThatPage(send(Forms.in(get(twice, "vanphong"), "/invitation").with("person", "Lò Văn Thường")))
                .isRefused()
                .hasErrorAt("person", "Đã gõ tên một người");

        String fresh = page(ground.front(), ground.named(ground.front(), "Bạc Cầm Ước"));
        assertThat(send(Forms.in(get(fresh, "vanphong"), "/invitation"))).hasStatus3xxRedirection();
        assertThat(ground.guests())
                .extracting(guest -> guest.fullName())
                .containsExactlyInAnyOrder("Lò Văn Thường", "Bạc Cầm Ước");
        assertThat(ground.guests()).extracting(guest -> guest.person()).contains(other);
    }

    @Test
    void whoIsNotInvitedFreesTheSeatAndThePlaceSeesWhy() {
        ground.named(ground.own(), "Lò Văn A");
        ground.named(ground.own(), "Lò Văn B");
        ground.named(ground.own(), "Lò Văn C");
        String page = page(ground.own(), ground.named(ground.own(), "Lò Văn D"));
        Forms.Form refusal = Forms.in(get(page, "vanphong"), "/refusal");
        Forms.Form invitation = Forms.in(get(page, "vanphong"), "/invitation");
        assertThatPage(send(refusal)).isRefused().hasErrorAt("reason", "Nêu lý do");
        assertThat(send(refusal.with("reason", "Đã mời theo nhóm"))).hasStatus3xxRedirection();

        assertThatPage(get(ground.address(ground.own()), "thon1"))
                .hasText("Không mời", "Đã mời theo nhóm", "Thêm vào danh sách");
        assertThatPage(send(invitation)).isConflict().hasText("Danh sách vừa thay đổi");
        assertThat(ground.guests()).isEmpty();
    }

    @Test
    void whoeverIsInvitedAlreadyIsNotInvitedTwice() {
        PersonId known = person("Lò Văn Thưởng", ground.own());
        context.getBean(vn.doithoai.invitation.Invitations.class)
                .invite(ground.session(), known, null, NoticeGround.OFFICE);
        String page = page(ground.own(), ground.named(ground.own(), "Lò Văn Thưởng"));
        assertThat(send(Forms.in(get(page, "vanphong"), "/invitation")
                        .with("who", known.value().toString())))
                .hasStatus3xxRedirection();

        assertThat(ground.guests()).hasSize(1);
    }

    @Test
    void whoLeftTheDirectoryMeanwhileIsNotInvited() {
        PersonId known = person("Lò Văn Thưởng", ground.own());
        NomineeId named = ground.named(ground.own(), "Lò Văn Thưởng");
        persons.close(known, NoticeGround.OFFICE);

        NomineeInvitations inviting = context.getBean(NomineeInvitations.class);
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> inviting.invite(ground.session(), named, known, NoticeGround.OFFICE));
        assertThat(ground.nominee(ground.own(), "Lò Văn Thưởng").state()).isEqualTo(NomineeState.PROPOSED);
    }

    @Test
    void theInvitedNomineeFollowsAMerge() {
        PersonId doubled = person("Lò Văn Thưởng", ground.own());
        NomineeId named = ground.named(ground.own(), "Lò Văn Thưởng");
        context.getBean(NomineeInvitations.class).invite(ground.session(), named, doubled, NoticeGround.OFFICE);
        PersonId kept = person("Lò Văn Thưởng", ground.own());
        persons.merge(
                kept,
                persons.file(kept).version(),
                doubled,
                persons.file(doubled).version(),
                NoticeGround.OFFICE);

        assertThat(ground.nominee(ground.own(), "Lò Văn Thưởng").person()).isEqualTo(kept);
    }

    private PersonId person(String name, UUID village) {
        return persons.create(
                new PersonDetails(
                        name, FormOfAddress.MR, List.of(), new VillageId(village), Contact.NONE, Set.of(), null),
                NoticeGround.OFFICE);
    }

    private String page(UUID place, NomineeId nominee) {
        return ground.address(place) + "/nominees/" + nominee.value();
    }

    private MvcTestResult follow(MvcTestResult sent) {
        assertThat(sent).hasStatus3xxRedirection();
        var cookies = sent.getRequest().getCookies();
        return mvc.get()
                .uri(sent.getResponse().getHeader("Location"))
                .with(request -> {
                    request.setCookies(cookies);
                    return request;
                })
                .exchange();
    }

    private MvcTestResult send(Forms.Form form) {
        return mvc.perform(form.post().with(as("vanphong")));
    }

    private MvcTestResult get(String uri, String username) {
        return mvc.get().uri(uri).with(as(username)).exchange();
    }
}
