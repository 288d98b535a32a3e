package vn.doithoai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.doithoai.plan.PlanFixtures.CLERK;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperIssues;
import vn.doithoai.paper.PaperMoveRefused;
import vn.doithoai.paper.PaperReviews;
import vn.doithoai.paper.PaperSources;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.shared.NotFound;

/** A plan's way from the outline to issue and replacement. */
@PageTest
class PlanLifeTest {

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    PaperFixtures paperFixtures;

    @Autowired
    PlanStarts starts;

    @Autowired
    PlanEditing editing;

    @Autowired
    Plans plans;

    @Autowired
    Papers papers;

    @Autowired
    PaperReviews reviews;

    @Autowired
    PaperIssues issues;

    @Autowired
    PaperSources sources;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void aPlanIsDraftedReturnedMendedApprovedIssuedAndReplaced() {
        PaperId plan = starts.fromTemplate(2026, CLERK).id();
        reviews.submit(plan, version(plan), CLERK);
        reviews.sendBack(plan, "Ghi rõ tên hội trường.", version(plan), PaperFixtures.CHAIR);
        SectionView section = fixtures.section(plan, 4);
        editing.write(
                plan,
                section.id(),
                new SectionEdit("Thời gian", section.text().lines(), null, 0, null, false),
                section.version(),
                CLERK);
        reviews.submit(plan, version(plan), CLERK);
        assertThat(reviews.decidedBefore(plan)).isPresent();
        reviews.approve(plan, null, version(plan), PaperFixtures.CHAIR);
        assertThat(plans.issuedOf(2026)).isEmpty();
        issue(plan, 27);

        assertThat(plans.issuedOf(2026)).map(PaperSummary::code).contains("27/KH-UBND");
        assertThat(plans.issuedOf(2025)).isEmpty();

        sources.beginReplacement(plan, CLERK);
        PaperId successor = plans.ofYear(2026, CLERK).stream()
                .filter(paper -> paper.state() == PaperState.DRAFT)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(plans.find(successor, CLERK).body())
                .isEqualTo(plans.find(plan, CLERK).body());
        assertThat(ids(successor)).doesNotContainAnyElementsOf(ids(plan));
        approve(successor);
        issue(successor, 28);

        assertThat(plans.issuedOf(2026)).map(PaperSummary::code).contains("28/KH-UBND");
        assertThat(papers.find(plan, CLERK).state()).isEqualTo(PaperState.REPLACED);
    }

    @Test
    void anIssuedPlanRefusesEveryChange() {
        PaperId plan = issued();
        SectionView section = fixtures.section(plan, 1);
        PaperSummary paper = papers.find(plan, CLERK);
        SectionEdit edit = new SectionEdit("Khác", List.of(), null, 0, null, false);

        assertRefused(() -> editing.write(plan, section.id(), edit, section.version(), CLERK));
        assertRefused(() -> editing.add(plan, "Khác", null, CLERK));
        assertRefused(() -> editing.move(plan, section.id(), false, CLERK));
        assertRefused(() -> editing.remove(plan, section.id(), CLERK));
        assertRefused(() -> editing.restore(plan, section.id(), CLERK));
        assertRefused(() -> editing.settle(plan, "x", null, CLERK));
        assertRefused(() -> editing.changeHead(plan, paper.details(), List.of(), paper.version(), CLERK));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update plan set legal_bases = null",
                "update plan set leftovers = 'x'",
                "delete from plan",
                "update plan_section set heading = 'Khác'",
                "update plan_section set removed_at = now()",
                "update plan_section set position = position + 1",
                "delete from plan_section",
                "update plan_item set text = 'Khác'",
                "update plan_item set kind = 'DASH'",
                "update plan_item set position = 0",
                "update plan_item set removed_at = now()",
                "update plan_item set id = gen_random_uuid()",
                "delete from plan_item",
                "insert into plan_item (id, section_id, paper_id, position, kind, text) "
                        + "select gen_random_uuid(), id, paper_id, 9, 'DASH', 'x' from plan_section limit 1"
            })
    void theDatabaseRefusesToo(String statement) {
        issued();

        assertThatThrownBy(() -> jdbc.sql(statement).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void aDraftIsThereForThoseWhoSeeDraftsOnly() {
        PaperId plan = fixtures.draft();

        assertThatThrownBy(() -> plans.find(plan, PaperFixtures.OBSERVER)).isInstanceOf(NotFound.class);
        assertThat(plans.ofYear(2026, PaperFixtures.OBSERVER)).isEmpty();
        assertThat(plans.ofYear(2026, CLERK)).hasSize(1);
    }

    @Test
    void aDiscardedDraftLeavesNoWordBehind() {
        PaperId plan = fixtures.draft("Dòng chưa đặt được");

        reviews.discard(plan, "Lập nhầm năm.", version(plan), CLERK);

        assertThatThrownBy(() -> plans.find(plan, CLERK)).isInstanceOf(NotFound.class);
        for (String table : List.of("plan", "plan_section", "plan_item")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where paper_id = ?")
                            .param(plan.value())
                            .query(Integer.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void anotherPaperIsNoPlan() {
        assertThatThrownBy(() -> plans.find(paperFixtures.draft(DocumentKind.NOTICE), CLERK))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPlanFromAnEarlierOneIsAYearOlder() {
        PaperId old = fixtures.draft();

        PlanStarts.Started started = starts.fromEarlier(old, 2027, CLERK);

        PlanDraft plan = plans.find(started.id(), CLERK);
        assertThat(plan.paper().subject()).endsWith("năm 2027");
        assertThat(plan.paper().year()).isEqualTo(2027);
        assertThat(plan.legalBases()).isEqualTo(plans.find(old, CLERK).legalBases());
        assertThat(fixtures.section(started.id(), 2).text().numbered()).contains("1. Thời gian: trong tháng 11/2027.");
        assertThat(started.moved()).isEqualTo(2);
        assertThat(ids(started.id())).doesNotContainAnyElementsOf(ids(old));
    }

    private PaperId issued() {
        PaperId plan = fixtures.draft();
        approve(plan);
        issue(plan, 27);
        return plan;
    }

    private void approve(PaperId plan) {
        reviews.submit(plan, version(plan), CLERK);
        reviews.approve(plan, null, version(plan), PaperFixtures.CHAIR);
    }

    private void issue(PaperId plan, int number) {
        issues.issue(plan, PaperFixtures.issue(DocumentKind.PLAN, number), version(plan), CLERK);
    }

    private List<UUID> ids(PaperId plan) {
        return jdbc.sql("select id from plan_item where paper_id = ?")
                .param(plan.value())
                .query(UUID.class)
                .list();
    }

    private long version(PaperId plan) {
        return papers.find(plan, CLERK).version();
    }

    private static void assertRefused(ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOf(PaperMoveRefused.class);
    }
}
