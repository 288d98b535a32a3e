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
        assertThat(choices.meant("Đỗ Thị Hòa, Công chức, Phòng Kinh tế", null)).contains(hoa.id());
        assertThat(choices.meant("Đỗ Thị Hòa, Công chức, Phòng Kinh tế (2)", null))
                .contains(otherHoa.id());
    }

    @Test
    void aWholeNameWithoutDiacriticsIsEnough() {
        assertThat(choices.meant("nguyen thi uoc", null)).contains(uoc.id());
        assertThat(choices.meant("uoc chanh van phong nguyen thi", null)).contains(uoc.id());
        assertThat(choices.meant("Phạm Văn Đồng", null)).isEmpty();
        assertThat(choices.isUnknown("Phạm Văn Đồng")).isTrue();
    }

    @Test
    void whomAPartFitsIsOfferedNeverTaken() {
        assertThat(choices.meant("thi uoc", null)).isEmpty();
        assertThat(choices.isUnknown("thi uoc")).isFalse();
        assertThat(choices.toTick("thi uoc")).hasSize(1);
        assertThat(choices.meant("Đỗ Thị Hòa", null)).isEmpty();
        assertThat(choices.toTick("Đỗ Thị Hòa")).hasSize(2);
        assertThat(choices.toTick("Nguyễn Thị Ước")).isEmpty();
        assertThat(choices.toTick(null)).isEmpty();
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
                .contains(otherHoa.id());
    }

    @Test
    void wordsMayBeShortAndInAnyOrder() {
        assertThat(choices.toTick("kinh te uoc ng")).hasSize(1);
        assertThat(choices.isUnknown("ocu")).isTrue();
    }

    @Test
    void onlyWhoFitsTheTextCanBeTicked() {
        assertThat(choices.meant("hòa", "Đỗ Thị Hòa, Công chức, Phòng Kinh tế (2)"))
                .contains(otherHoa.id());
        assertThat(choices.meant("ước", "Đỗ Thị Hòa, Công chức, Phòng Kinh tế")).isEmpty();
        assertThat(choices.meant("ước", "Nguyễn Thị Ước, Chánh Văn phòng, Phòng Kinh tế"))
                .contains(uoc.id());
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
