package vn.doithoai.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.BaseData.PROGRAM;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotPermitted;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.shared.Taken;

@PageTest
class FieldsTest {

    @Autowired
    Fields fields;

    @Autowired
    Units units;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void aFieldNamesItsUnit() {
        var unit = units.create(new UnitDetails("Phòng Kinh tế", "KT", UnitKind.COMMITTEE, 1), PROGRAM);
        FieldId id = fields.create(new FieldDetails("Giao thông", unit, null, 1), PROGRAM);
        fields.create(details("Giáo dục", 2), PROGRAM);

        assertThat(fields.find(id).unitName()).isEqualTo("Phòng Kinh tế");
        assertThat(fields.search("giao", unit, PageRequest.of(0, 25, Sort.by("position"))))
                .extracting(field -> field.details().name())
                .containsExactly("Giao thông");
    }

    @Test
    void openFieldsComeInTheirOrder() {
        fields.create(details("Giao thông", 2), PROGRAM);
        fields.create(details("Đất đai", 1), PROGRAM);
        fields.close(fields.create(details("Khác", 3), PROGRAM), PROGRAM);

        assertThat(names()).containsExactly("Đất đai", "Giao thông");
    }

    @Test
    void missingFieldsAreAddedOnceAndAfterTheOthers() {
        fields.create(details("giao thông", 7), PROGRAM);

        assertThat(fields.createMissing(List.of("Đất đai", "Giao thông"), PROGRAM))
                .isEqualTo(1);
        assertThat(fields.createMissing(List.of("Đất đai", "Giao thông"), PROGRAM))
                .isZero();
        assertThat(names()).containsExactly("giao thông", "Đất đai");
    }

    @Test
    void theNameOfAClosedFieldIsFree() {
        FieldId old = fields.create(details("Đất đai", 1), PROGRAM);
        assertThatThrownBy(() -> fields.create(details("đất đai", 2), PROGRAM)).isInstanceOf(Taken.class);
        fields.close(old, PROGRAM);
        fields.create(details("Đất đai", 1), PROGRAM);

        assertThatThrownBy(() -> fields.reopen(old, PROGRAM)).isInstanceOf(Taken.class);
        assertThat(fields.find(old).closed()).isTrue();
    }

    @Test
    void aChangeBasedOnAnOldVersionIsRefused() {
        FieldId id = fields.create(details("Đất đai", 1), PROGRAM);
        fields.change(id, details("Đất đai, nhà ở", 1), 0, PROGRAM);

        assertThatThrownBy(() -> fields.change(id, details("Nhà đất", 1), 0, PROGRAM))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void whoMayOnlySeeChangesNothing() {
        Actor viewer = new Actor(null, null, "Hoàng Thị Hòa", EnumSet.of(Permission.ORGANISATION_VIEW), null, null);

        assertThatThrownBy(() -> fields.createMissing(List.of("Đất đai"), viewer))
                .isInstanceOf(NotPermitted.class);
        assertThat(fields.isEmpty()).isTrue();
    }

    private List<String> names() {
        return fields.open().stream().map(field -> field.details().name()).toList();
    }

    private static FieldDetails details(String name, int position) {
        return new FieldDetails(name, null, null, position);
    }
}
