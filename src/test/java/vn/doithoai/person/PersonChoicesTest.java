package vn.doithoai.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.village.VillageId;

class PersonChoicesTest {

    private final PersonSummary uoc = official("Nguyễn Thị Ước", "Chánh Văn phòng");
    private final PersonSummary hoa = official("Đỗ Thị Hòa", "Công chức");
    private final PersonSummary otherHoa = official("Đỗ Thị Hòa", "Công chức");
    private final PersonChoices choices = PersonChoices.of(List.of(hoa, otherHoa, uoc), null);

    @Test
    void aPersonIsWrittenWithPostAndUnit() {
        assertThat(choices.textOf(uoc.id())).isEqualTo("Nguyễn Thị Ước, Chánh Văn phòng, Phòng Kinh tế");
    }

    @Test
    void twoWithTheSameTextStayTwo() {
        assertThat(choices.meant("Đỗ Thị Hòa, Công chức, Phòng Kinh tế", null)).containsExactly(hoa.id());
        assertThat(choices.meant("Đỗ Thị Hòa, Công chức, Phòng Kinh tế (2)", null))
                .containsExactly(otherHoa.id());
    }

    @Test
    void aPartWithoutDiacriticsIsEnough() {
        assertThat(choices.meant("thi uoc", null)).containsExactly(uoc.id());
        assertThat(choices.meant("hòa", null)).containsExactly(hoa.id(), otherHoa.id());
        assertThat(choices.meant("Phạm Văn Đồng", null)).isEmpty();
    }

    @Test
    void whoLostThePostStaysChosen() {
        var gone = official("Lò Văn Ưng", "Công chức");

        PersonChoices withGone = PersonChoices.of(List.of(uoc), gone);

        assertThat(withGone.textOf(gone.id())).isNotNull();
        assertThat(PersonChoices.of(List.of(uoc), uoc).byText()).hasSize(1);
    }

    @Test
    void whoHasNoUnitIsWrittenWithTheVillage() {
        var head = new PersonSummary(
                new PersonId(UUID.randomUUID()),
                "Lò Văn Ưng",
                FormOfAddress.MR,
                "Trưởng thôn",
                null,
                null,
                new VillageId(UUID.randomUUID()),
                "thôn Đoài",
                false);

        assertThat(PersonChoices.of(List.of(head), null).textOf(head.id()))
                .isEqualTo("Lò Văn Ưng, Trưởng thôn, thôn Đoài");
    }

    @Test
    void aFormSentAsItWasOpenedMeansTheSamePerson() {
        String opened = PersonChoices.of(List.of(), otherHoa).textOf(otherHoa.id());

        assertThat(PersonChoices.of(List.of(hoa, otherHoa), otherHoa).meant(opened, null))
                .containsExactly(otherHoa.id());
    }

    @Test
    void wordsMayBeShortAndInAnyOrder() {
        assertThat(choices.meant("kinh te uoc ng", null)).containsExactly(uoc.id());
        assertThat(choices.meant("ocu", null)).isEmpty();
    }

    @Test
    void onlyWhoIsMeantByTheTextCanBeTicked() {
        assertThat(choices.meant("hòa", "Đỗ Thị Hòa, Công chức, Phòng Kinh tế (2)"))
                .containsExactly(otherHoa.id());
        assertThat(choices.meant("ước", "Đỗ Thị Hòa, Công chức, Phòng Kinh tế")).containsExactly(uoc.id());
        assertThat(choices.toTick("hòa")).hasSize(2);
        assertThat(choices.toTick("ước")).isEmpty();
        assertThat(choices.toTick(null)).isEmpty();
    }

    private static PersonSummary official(String name, String post) {
        return new PersonSummary(
                new PersonId(UUID.randomUUID()),
                name,
                FormOfAddress.MS,
                post,
                new UnitId(UUID.randomUUID()),
                "Phòng Kinh tế",
                null,
                null,
                false);
    }
}
