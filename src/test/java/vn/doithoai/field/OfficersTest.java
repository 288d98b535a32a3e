package vn.doithoai.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonSummary;

class OfficersTest {

    private final PersonSummary uoc = official("Nguyễn Thị Ước", "Chánh Văn phòng");
    private final PersonSummary hoa = official("Đỗ Thị Hòa", "Công chức");
    private final PersonSummary otherHoa = official("Đỗ Thị Hòa", "Công chức");
    private final Officers officers = Officers.of(List.of(hoa, otherHoa, uoc), null);

    @Test
    void anOfficerIsWrittenWithPostAndUnit() {
        assertThat(officers.textOf(uoc.id())).isEqualTo("Nguyễn Thị Ước, Chánh Văn phòng, Phòng Kinh tế");
    }

    @Test
    void twoWithTheSameTextStayTwo() {
        assertThat(officers.meant("Đỗ Thị Hòa, Công chức, Phòng Kinh tế")).containsExactly(hoa.id());
        assertThat(officers.meant("Đỗ Thị Hòa, Công chức, Phòng Kinh tế (2)")).containsExactly(otherHoa.id());
    }

    @Test
    void aPartWithoutDiacriticsIsEnough() {
        assertThat(officers.meant("thi uoc")).containsExactly(uoc.id());
        assertThat(officers.meant("hòa")).containsExactly(hoa.id(), otherHoa.id());
        assertThat(officers.meant("Phạm Văn Đồng")).isEmpty();
    }

    @Test
    void anOfficerWhoLostThePostStaysChosen() {
        var gone = official("Lò Văn Ưng", "Công chức");

        Officers withGone = Officers.of(List.of(uoc), gone);

        assertThat(withGone.textOf(gone.id())).isNotNull();
        assertThat(Officers.of(List.of(uoc), uoc).byText()).hasSize(1);
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
