package vn.doithoai.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.person.Affiliations.Affiliation;

class PersonTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private static final UnitId OFFICE = new UnitId(UUID.randomUUID());
    private static final PersonGroupId TRUSTED = new PersonGroupId(UUID.randomUUID());
    private static final Affiliations NAMES = new Affiliations(
            Map.of(OFFICE.value(), new Affiliation(OFFICE.value(), "Văn phòng HĐND và UBND", false)),
            Map.of(),
            Map.of(TRUSTED.value(), new Affiliation(TRUSTED.value(), "Người có uy tín", false)));

    @Test
    void aChangeTellsPostsAndGroupsByName() {
        Person person = new Person(PersonFixtures.named("Nguyễn Thị Ước"));

        var changes = person.change(
                new PersonDetails(
                        "Nguyễn Thị Ước",
                        FormOfAddress.MS,
                        List.of(new PersonPost("Chánh Văn phòng", OFFICE), new PersonPost("Bí thư chi bộ", null)),
                        null,
                        Contact.NONE,
                        Set.of(TRUSTED),
                        null),
                NAMES);

        assertThat(changes.toMap())
                .containsEntry("posts", "– → Chánh Văn phòng (Văn phòng HĐND và UBND); Bí thư chi bộ")
                .containsEntry("groups", "– → Người có uy tín")
                .containsEntry("formOfAddress", "MR_OR_MS → MS")
                .hasSize(3);
    }

    @Test
    void aChangeOfContactDataTellsThatAndNoMore() {
        Person person = new Person(PersonFixtures.withPhone("Lò Văn Ưng", "0912345678"));

        var changes = person.change(PersonFixtures.withPhone("Lò Văn Ưng", "0987654321"), NAMES);

        assertThat(changes.toMap()).containsOnly(Map.entry("phone", "•••"));
    }

    @Test
    void nothingChangedIsNoChange() {
        PersonDetails details = PersonFixtures.of("Lò Văn Ưng", null, new PersonPost("Trưởng thôn", null));

        assertThat(new Person(details).change(details, NAMES).isEmpty()).isTrue();
    }

    @Test
    void leavingAndComingBackMayBeRepeatedWithoutEffect() {
        Person person = new Person(PersonFixtures.named("Phạm Đức"));

        assertThat(person.close(NOW)).isTrue();
        assertThat(person.close(NOW)).isFalse();
        assertThat(person.isClosed()).isTrue();
        assertThat(person.reopen()).isTrue();
        assertThat(person.reopen()).isFalse();
        assertThat(person.isClosed()).isFalse();
    }
}
