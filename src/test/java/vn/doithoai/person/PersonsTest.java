package vn.doithoai.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.BaseData.PROGRAM;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.NotPermitted;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.village.VillageId;
import vn.doithoai.village.Villages;

@PageTest
class PersonsTest {

    private static final Actor CLERK =
            new Actor(null, null, "Vàng A Páo", EnumSet.of(Permission.PERSON_VIEW, Permission.PERSON_EDIT), null, null);

    @Autowired
    Persons persons;

    @Autowired
    PersonGroups groups;

    @Autowired
    Units units;

    @Autowired
    Villages villages;

    @Autowired
    AffiliationReader affiliations;

    @Autowired
    BaseData baseData;

    @Autowired
    JdbcTemplate jdbc;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restoreWithoutAccounts();
    }

    @Test
    void peopleAreSortedByGivenNameThenFamilyNameAsVietnameseDo() {
        create("Phạm Đức", "Trần Văn Ân", "Đỗ Bình", "Lê Thị Ánh", "Nguyễn Văn An", "Cao Thị An", "Vũ Dũng");

        assertThat(found(PersonFilter.active()))
                .containsExactly(
                        "Cao Thị An", "Nguyễn Văn An", "Lê Thị Ánh", "Trần Văn Ân", "Đỗ Bình", "Vũ Dũng", "Phạm Đức");
    }

    @Test
    void searchIsBlindToDiacriticsCaseAndComposition() {
        create("Nguyễn Thị Ước", "Nguyễn Thị Uyên", "Lò Văn Ưng");

        assertThat(found(filter("nguyen thi uoc"))).containsExactly("Nguyễn Thị Ước");
        assertThat(found(filter(Normalizer.normalize("NGUYỄN Thị Ước", Normalizer.Form.NFD))))
                .containsExactly("Nguyễn Thị Ước");
        assertThat(found(filter("uo ngu"))).containsExactly("Nguyễn Thị Ước");
        assertThat(found(filter("guyen"))).isEmpty();
        assertThat(found(filter("%' or 1=1 --"))).isEmpty();
        assertThat(found(filter("…!"))).isEmpty();
    }

    @Test
    void searchFindsPostsAndUnitsAndFollowsTheirChanges() {
        UnitId office = units.create(PersonFixtures.unit("Văn phòng HĐND và UBND", "VP", 1), PROGRAM);
        PersonId head = persons.create(
                PersonFixtures.of("Hoàng Thị Hòa", null, PersonFixtures.post("Chánh Văn phòng", office)), PROGRAM);

        assertThat(found(filter("hoa chanh hdnd"))).containsExactly("Hoàng Thị Hòa");

        var unit = units.find(office);
        units.change(office, PersonFixtures.unit("Phòng Tổng hợp", null, 1), unit.version(), PROGRAM);
        assertThat(found(filter("tong hop"))).containsExactly("Hoàng Thị Hòa");
        assertThat(found(filter("hdnd"))).isEmpty();

        persons.change(head, PersonFixtures.named("Hoàng Thị Hòa"), 0, PROGRAM);
        assertThat(found(filter("chanh"))).isEmpty();
    }

    @Test
    void theListIsFilteredByUnitVillageGroupAndState() {
        UnitId front = units.create(PersonFixtures.unit("Ủy ban Mặt trận Tổ quốc", "MTTQ", 1), PROGRAM);
        VillageId doai = villages.create(PersonFixtures.village("Đoài", 1), PROGRAM);
        PersonGroupId trusted = groups.create("Người có uy tín", PROGRAM);
        persons.create(
                PersonFixtures.of(
                        "Sùng A Páo",
                        doai,
                        PersonFixtures.post("Trưởng thôn", null),
                        PersonFixtures.post("Ủy viên", front)),
                PROGRAM);
        persons.create(PersonFixtures.in("Vàng Thị Mỡi", trusted), PROGRAM);
        persons.close(persons.create(PersonFixtures.named("Giàng A Chu"), PROGRAM), PROGRAM);

        assertThat(found(new PersonFilter(null, front, null, null, null))).containsExactly("Sùng A Páo");
        assertThat(found(new PersonFilter(null, null, doai, null, null))).containsExactly("Sùng A Páo");
        assertThat(found(new PersonFilter(null, null, null, trusted, null))).containsExactly("Vàng Thị Mỡi");
        assertThat(found(new PersonFilter(null, null, null, null, PersonState.LEFT)))
                .containsExactly("Giàng A Chu");
        assertThat(found(PersonFilter.active())).containsExactly("Vàng Thị Mỡi", "Sùng A Páo");
    }

    @Test
    void whoHasNoUnitComesLastWhicheverWayTheListIsTurned() {
        UnitId office = units.create(PersonFixtures.unit("Văn phòng", "VP", 1), PROGRAM);
        UnitId police = units.create(PersonFixtures.unit("Công an xã", "CA", 2), PROGRAM);
        create("Bùi An");
        persons.create(PersonFixtures.of("Cà Hom", null, PersonFixtures.post("Phó", office)), PROGRAM);
        persons.create(PersonFixtures.of("Lò Ưng", null, PersonFixtures.post("Trưởng", police)), PROGRAM);

        assertThat(sorted(PersonRegister.BY_UNIT)).containsExactly("Cà Hom", "Lò Ưng", "Bùi An");
        assertThat(sorted(PersonRegister.BY_UNIT.descending())).containsExactly("Lò Ưng", "Cà Hom", "Bùi An");
        assertThatThrownBy(() -> sorted(Sort.by("phone"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPageBeyondTheLastKnowsHowManyThereAre() {
        create("Bùi An", "Bùi Bình", "Bùi Cúc");

        var page = persons.search(PersonFilter.active(), 1, 2);
        assertThat(page.getContent()).extracting(PersonSummary::fullName).containsExactly("Bùi Cúc");
        assertThat(persons.search(PersonFilter.active(), 7, 2).getTotalElements())
                .isEqualTo(3);
    }

    @Test
    void aSummaryTellsMainPostUnitAndVillage() {
        UnitId office = units.create(PersonFixtures.unit("Văn phòng", "VP", 1), PROGRAM);
        VillageId doai = villages.create(PersonFixtures.village("Đoài", 1), PROGRAM);
        PersonId id = persons.create(
                PersonFixtures.of(
                        "Hoàng Thị Hòa",
                        doai,
                        PersonFixtures.post("Chánh Văn phòng", office),
                        PersonFixtures.post("Bí thư chi bộ", null)),
                PROGRAM);

        assertThat(persons.find(id))
                .isEqualTo(new PersonSummary(
                        id,
                        "Hoàng Thị Hòa",
                        FormOfAddress.MR,
                        "Chánh Văn phòng",
                        office,
                        "Văn phòng",
                        doai,
                        "thôn Đoài",
                        false));
        assertThatThrownBy(() -> persons.find(new PersonId(UUID.randomUUID()))).isInstanceOf(NotFound.class);
    }

    @Test
    void similarIsTheSameNameInTheSameVillageOrWithTheSamePhone() {
        VillageId doai = villages.create(PersonFixtures.village("Đoài", 1), PROGRAM);
        VillageId trung = villages.create(PersonFixtures.village("Trung", 2), PROGRAM);
        persons.create(PersonFixtures.of("Nguyễn Văn Ân", doai), PROGRAM);
        persons.create(PersonFixtures.withPhone("Lò Văn Ưng", "0912345678"), PROGRAM);

        assertThat(persons.similar(PersonFixtures.of("NGUYEN VAN AN", doai))).hasSize(1);
        assertThat(persons.similar(PersonFixtures.of("Nguyễn Văn Ân", trung))).isEmpty();
        assertThat(persons.similar(PersonFixtures.of("Nguyễn Văn Ấn Độ", doai))).isEmpty();
        assertThat(persons.similar(PersonFixtures.of("Lò Văn Ưng", doai).with(new Contact("0912345678", null))))
                .hasSize(1);
        assertThat(persons.similar(PersonFixtures.withPhone("Vàng A Páo", "0912345678")))
                .as("a family shares one phone")
                .isEmpty();
        assertThat(persons.similar(PersonFixtures.named("lo van ung")))
                .as("both without a village")
                .hasSize(1);
    }

    @Test
    void theTextOfAChoiceMeansItsPersonEvenWhereWordsOfAnotherHoldIt() {
        VillageId trung = villages.create(PersonFixtures.village("Trung", 1), PROGRAM);
        VillageId doai = villages.create(PersonFixtures.village("Đoài", 2), PROGRAM);
        PersonPost head = PersonFixtures.post("Trưởng thôn", null);
        PersonId hoa = persons.create(PersonFixtures.of("Nguyễn Văn Hòa", trung, head), PROGRAM);
        persons.create(PersonFixtures.of("Nguyễn Văn Trung Hòa", doai, head), PROGRAM);
        String text = "Nguyễn Văn Hòa, Trưởng thôn, thôn Trung";

        assertThat(persons.choices(text, null).meant(text, null)).contains(hoa);
        assertThat(persons.choices("hoa truong", null).toTick("hoa truong")).hasSize(2);
        persons.close(hoa, PROGRAM);
        assertThat(persons.choices(text, persons.find(hoa)).meant(text, null))
                .as("who has left stays chosen where the thing is theirs")
                .contains(hoa);
    }

    @Test
    void contactDataLeftBlankByWhoMayNotSeeThemStay() {
        PersonId id = persons.create(PersonFixtures.withPhone("Lò Văn Ưng", "0912345678"), PROGRAM);

        persons.change(id, PersonFixtures.named("Lò Văn Ứng"), 0, CLERK);
        assertThat(persons.details(id).contact().phone()).isEqualTo("0912345678");

        persons.change(id, PersonFixtures.named("Lò Văn Ứng"), 1, PROGRAM);
        assertThat(persons.details(id).contact().phone()).isNull();
    }

    @Test
    void everyRevealIsAudited() {
        PersonId id = persons.create(PersonFixtures.withPhone("Lò Văn Ưng", "0912345678"), PROGRAM);

        assertThat(persons.revealContact(id, PROGRAM).phone()).isEqualTo("0912345678");
        assertThat(audited("person.contactRevealed")).isEqualTo(1);
        assertThatThrownBy(() -> persons.revealContact(id, CLERK)).isInstanceOf(NotPermitted.class);
        assertThat(audited("person.contactRevealed")).isEqualTo(1);
        assertThat(jdbc.queryForObject("select string_agg(detail::text, '') from audit_event", String.class))
                .doesNotContain("0912345678");
    }

    @Test
    void anExportIsAuditedWithFilterAndCountButWithoutTheWordsSearchedFor() {
        create("Lò Văn Ưng", "Vàng A Páo");

        persons.export(
                new PersonFilter("Ưng", null, null, null, PersonState.ACTIVE),
                PersonRegister.BY_NAME,
                affiliations.read(),
                PROGRAM);

        assertThat(jdbc.queryForObject(
                        "select detail::text from audit_event where action = 'person.exported'", String.class))
                .isEqualTo("{\"q\": \"•••\", \"count\": \"1\", \"state\": \"ACTIVE\"}");
    }

    @Test
    void aStaleVersionIsRefused() {
        PersonId id = persons.create(PersonFixtures.named("Lò Văn Ưng"), PROGRAM);
        persons.change(id, PersonFixtures.named("Lò Văn Ứng"), 0, PROGRAM);

        assertThatThrownBy(() -> persons.change(id, PersonFixtures.named("Lò Văn Ửng"), 0, PROGRAM))
                .isInstanceOf(StaleVersion.class);
    }

    private void create(String... names) {
        for (String name : names) {
            persons.create(PersonFixtures.named(name), PROGRAM);
        }
    }

    private static PersonFilter filter(String q) {
        return new PersonFilter(q, null, null, null, PersonState.ACTIVE);
    }

    private List<String> found(PersonFilter filter) {
        return persons.search(filter, 0, 50).map(PersonSummary::fullName).getContent();
    }

    private List<String> sorted(Sort sort) {
        return persons.list(PersonFilter.active(), PageRequest.of(0, 50, sort), affiliations.read())
                .map(row -> row.person().fullName())
                .getContent();
    }

    private long audited(String action) {
        return jdbc.queryForObject("select count(*) from audit_event where action = ?", Long.class, action);
    }
}
