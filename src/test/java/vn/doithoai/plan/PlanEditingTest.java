package vn.doithoai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.plan.PlanFixtures.CLERK;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.paper.PaperId;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.NotPermitted;
import vn.doithoai.shared.StaleVersion;

@PageTest
class PlanEditingTest {

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    PlanEditing editing;

    @Autowired
    PlanDesk desk;

    @Autowired
    Plans plans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    private PaperId plan;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
        plan = fixtures.draft("Một dòng lạc", "Dòng thừa");
    }

    @Test
    void everyButtonSavesWhatIsTypedBesides() {
        SectionView section = fixtures.section(plan, 1);
        List<Line> typed = new ArrayList<>(section.text().lines());
        typed.set(0, typed.get(0).with("Nghe bà con nói."));

        SectionEdit.Result result =
                write(section, new SectionEdit("Mục đích", typed, SectionOutline.Act.DOWN, 0, null, false));

        assertThat(result.focus()).isEqualTo(typed.get(0).id());
        assertThat(fixtures.section(plan, 1).title()).isEqualTo("Mục đích");
        assertThat(fixtures.section(plan, 1).text().numbered())
                .containsExactly("1. Trả lời đúng việc.", "2. Nghe bà con nói.");
    }

    @Test
    void aLineKeepsItsIdThroughEverySave() {
        List<UUID> before = ids(1);
        SectionView section = fixtures.section(plan, 1);

        write(section, edit(section, SectionOutline.Act.ADD, 0));
        SectionView grown = fixtures.section(plan, 1);
        write(grown, edit(grown, SectionOutline.Act.UP, 2));

        assertThat(ids(1)).containsAll(before).hasSize(3);
    }

    @Test
    void aRemovedLineComesBackToItsPlaceWithItsId() {
        SectionView section = fixtures.section(plan, 1);
        UUID removed = section.text().lines().get(0).id();

        assertThat(write(section, edit(section, SectionOutline.Act.REMOVE, 0)).removed())
                .isEqualTo(removed);
        SectionView shorter = fixtures.section(plan, 1);
        assertThat(shorter.text().numbered()).containsExactly("1. Trả lời đúng việc.");
        assertThat(shorter.removedLine(removed)).isNotNull();
        write(shorter, new SectionEdit(shorter.text().heading(), shorter.text().lines(), null, 0, removed, false));

        assertThat(fixtures.section(plan, 1).text()).isEqualTo(section.text());
        assertThat(fixtures.section(plan, 1).removed()).isEmpty();
    }

    @Test
    void emptyAndOldLinesAreForgottenAtLast() {
        PaperId many = fixtures.ofClauses(40);
        SectionView full = fixtures.section(many, 1);
        SectionEdit nothing = new SectionEdit("Trống", List.of(), null, 0, null, false);
        editing.write(many, full.id(), nothing, full.version(), CLERK);

        assertThat(fixtures.section(many, 1).removed()).hasSize(20);
        assertThat(jdbc.sql("select count(*) from plan_item where section_id = ?")
                        .param(full.id())
                        .query(Long.class)
                        .single())
                .isEqualTo(20);
    }

    @Test
    void twoWriteDifferentSectionsAtOnce() {
        SectionView first = fixtures.section(plan, 1);
        SectionView second = fixtures.section(plan, 2);

        write(first, typed(first, "Bản của người thứ nhất."));
        write(second, typed(second, "Bản của người thứ hai."));

        assertThat(fixtures.section(plan, 1).text().numbered()).contains("1. Bản của người thứ nhất.");
        assertThat(fixtures.section(plan, 2).text().numbered()).contains("1. Bản của người thứ hai.");
    }

    @Test
    void whoSavesTheSameSectionLaterIsTold() {
        SectionView opened = fixtures.section(plan, 1);
        write(opened, typed(opened, "Bản của người thứ nhất."));

        assertThatThrownBy(() -> write(opened, typed(opened, "Bản của người thứ hai.")))
                .isInstanceOf(StaleVersion.class);
        assertThat(fixtures.section(plan, 1).text().numbered()).contains("1. Bản của người thứ nhất.");
    }

    /** A section that is moved is no other text. */
    @Test
    void movingASectionDisturbsNobodyWhoWritesIt() {
        SectionView opened = fixtures.section(plan, 2);

        editing.move(plan, opened.id(), true, CLERK);
        write(opened, typed(opened, "Vẫn lưu được."));

        assertThat(desk.open(plan, CLERK).sections())
                .extracting(section -> section.label() + section.title())
                .containsExactly("", "I.THỜI GIAN, ĐỊA ĐIỂM", "II.MỤC ĐÍCH, YÊU CẦU");
        assertThat(fixtures.section(plan, 1).text().numbered()).contains("1. Vẫn lưu được.");
    }

    @Test
    void theOpeningStaysFirstAndIsNeverRemoved() {
        UUID opening = fixtures.sectionId(plan, 0);

        editing.move(plan, fixtures.sectionId(plan, 1), true, CLERK);
        editing.move(plan, opening, false, CLERK);

        assertThat(fixtures.section(plan, 0).isOpening()).isTrue();
        assertThatThrownBy(() -> editing.remove(plan, opening, CLERK)).isInstanceOf(NotFound.class);
    }

    @Test
    void aRemovedSectionComesBackWithAllItHolds() {
        SectionView section = fixtures.section(plan, 1);

        editing.remove(plan, section.id(), CLERK);
        assertThat(plans.find(plan, CLERK).body()).hasSize(2);
        assertThatThrownBy(() -> write(section, typed(section, "x"))).isInstanceOf(NotFound.class);
        editing.restore(plan, section.id(), CLERK);

        assertThat(fixtures.section(plan, 1).text()).isEqualTo(section.text());
    }

    @Test
    void aNewSectionComesWhereItIsWanted() {
        editing.add(plan, "Nội dung", fixtures.sectionId(plan, 1), CLERK);
        editing.add(plan, "Kinh phí", null, CLERK);

        assertThat(desk.open(plan, CLERK).sections())
                .extracting(section -> section.label() + " " + section.title())
                .containsExactly(
                        " ", "I. MỤC ĐÍCH, YÊU CẦU", "II. Nội dung", "III. THỜI GIAN, ĐỊA ĐIỂM", "IV. Kinh phí");
    }

    @Test
    void leftoversStayUntilEachIsPlacedOrDropped() {
        assertThat(plans.find(plan, CLERK).leftovers()).containsExactly("Một dòng lạc", "Dòng thừa");

        editing.settle(plan, "Một dòng lạc", fixtures.sectionId(plan, 2), CLERK);
        editing.settle(plan, "Dòng thừa", null, CLERK);
        editing.settle(plan, "Dòng thừa", fixtures.sectionId(plan, 1), CLERK);

        assertThat(plans.find(plan, CLERK).leftovers()).isEmpty();
        assertThat(fixtures.section(plan, 2).text().numbered()).endsWith("Một dòng lạc");
        assertThat(fixtures.section(plan, 1).text().numbered()).doesNotContain("Dòng thừa");
    }

    @Test
    void moreLinesThanASectionHoldsAreRefused() {
        PaperId full = fixtures.ofClauses(PlanSection.MOST_LINES);
        SectionView section = fixtures.section(full, 1);

        assertThatThrownBy(() -> editing.write(
                        full, section.id(), edit(section, SectionOutline.Act.ADD, 5), section.version(), CLERK))
                .isInstanceOf(PlanEditing.SectionFull.class);
    }

    @Test
    void theLogTellsOnceWhoWritesASection() {
        for (int i = 0; i < 3; i++) {
            SectionView section = fixtures.section(plan, 1);
            write(section, typed(section, "Lần " + i));
        }

        assertThat(jdbc.sql("select count(*) from audit_event where action = 'plan.sectionChanged'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void onlyWhoDraftsMayWrite() {
        SectionView section = fixtures.section(plan, 1);

        assertThatThrownBy(() ->
                        editing.write(plan, section.id(), typed(section, "x"), section.version(), PaperFixtures.CHAIR))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void aSectionOfAnotherPlanIsNotThere() {
        SectionView other = fixtures.section(fixtures.draft(), 1);

        assertThatThrownBy(() -> write(other, typed(other, "x"))).isInstanceOf(NotFound.class);
    }

    private SectionEdit.Result write(SectionView section, SectionEdit edit) {
        return editing.write(plan, section.id(), edit, section.version(), CLERK);
    }

    private List<UUID> ids(int section) {
        return fixtures.section(plan, section).text().lines().stream()
                .map(Line::id)
                .toList();
    }

    private static SectionEdit edit(SectionView section, SectionOutline.Act act, int index) {
        return new SectionEdit(section.text().heading(), section.text().lines(), act, index, null, false);
    }

    /** The first line with another text. */
    private static SectionEdit typed(SectionView section, String text) {
        List<Line> lines = new ArrayList<>(section.text().lines());
        lines.set(0, lines.get(0).with(text));
        return new SectionEdit(section.text().heading(), lines, null, 0, null, true);
    }
}
