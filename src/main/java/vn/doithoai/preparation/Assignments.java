package vn.doithoai.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperState;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.person.PersonId;
import vn.doithoai.plan.Plans;
import vn.doithoai.planlink.AssignmentSummary;
import vn.doithoai.planlink.PlanLinkId;
import vn.doithoai.planlink.PlanLinks;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/**
 * How far the work that issued plans give out is (tiến độ việc được phân công). The office tells it of any work, an officer
 * of the own work and that of the own unit.
 */
@Service
public class Assignments {

    /** Version of work of which nothing has been told yet. */
    public static final long UNTOLD = -1;

    private static final int SHOWN_IN_LOG = 200;

    private final Plans plans;
    private final PlanLinks links;
    private final AssignmentProgressRepository progress;
    private final AssignmentActRepository acts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assignments(
            Plans plans,
            PlanLinks links,
            AssignmentProgressRepository progress,
            AssignmentActRepository acts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.links = links;
        this.progress = progress;
        this.acts = acts;
        this.events = events;
        this.clock = clock;
    }

    /** @throws NotFound unless it is a plan that was issued */
    @Transactional(readOnly = true)
    AssignmentBoard board(PaperId plan, Actor actor) {
        PaperSummary paper = plans.summary(plan, actor);
        if (!paper.state().isIssued()) {
            throw new NotFound("issued plan " + plan.value());
        }
        return board(paper, actor);
    }

    /** Of the plan in force for the year; empty while none is issued. */
    @Transactional(readOnly = true)
    Optional<AssignmentBoard> boardOf(int year, Actor actor) {
        actor.require(Permission.PAPER_VIEW);
        return plans.issuedOf(year).map(paper -> board(paper, actor));
    }

    private AssignmentBoard board(PaperSummary paper, Actor actor) {
        List<AssignmentSummary> work = links.assignmentsOf(paper.id());
        List<UUID> ids = work.stream().map(each -> each.link().value()).toList();
        Map<UUID, AssignmentProgress> told = new HashMap<>();
        Map<UUID, List<AssignmentAct.Step>> steps = Map.of();
        if (!ids.isEmpty()) {
            progress.findAllById(ids).forEach(each -> told.put(each.linkId(), each));
            steps = acts.of(ids).stream()
                    .collect(Collectors.groupingBy(
                            AssignmentAct::linkId, Collectors.mapping(AssignmentAct::step, Collectors.toList())));
        }
        LocalDate today = LocalDate.now(clock);
        boolean inForce = paper.state() == PaperState.ISSUED;
        Map<UUID, List<AssignmentAct.Step>> known = steps;
        return AssignmentBoard.of(
                paper,
                work.stream()
                        .map(each -> line(
                                each,
                                told.get(each.link().value()),
                                known.getOrDefault(each.link().value(), List.of()),
                                today,
                                inForce && mayTell(each, actor),
                                actor))
                        .toList());
    }

    private static AssignmentLine line(
            AssignmentSummary work,
            @Nullable AssignmentProgress told,
            List<AssignmentAct.Step> steps,
            LocalDate today,
            boolean markable,
            Actor actor) {
        Long version = told == null ? null : told.version();
        return new AssignmentLine(
                work,
                told == null ? null : told.doneOn(),
                told == null ? null : told.doneBy(),
                told == null ? null : told.note(),
                steps,
                today,
                isOf(work, actor),
                markable,
                version == null ? UNTOLD : version);
    }

    private static boolean isOf(AssignmentSummary work, Actor actor) {
        PersonId person = work.person();
        UnitId unit = work.unit();
        return person != null && person.value().equals(actor.personId())
                || unit != null && unit.value().equals(actor.unitId());
    }

    private static boolean mayTell(AssignmentSummary work, Actor actor) {
        return actor.may(Permission.PREPARATION_EDIT) || actor.may(Permission.PREPARATION_OWN) && isOf(work, actor);
    }

    /**
     * One piece of work, for whoever may tell how far it is.
     *
     * @throws NotFound when it isn't there, or not the actor's business
     */
    @Transactional(readOnly = true)
    AssignmentLine find(PaperId plan, PlanLinkId link, Actor actor) {
        return board(plan, actor).lines().stream()
                .filter(line -> line.work().link().equals(link) && line.markable())
                .findFirst()
                .orElseThrow(() -> new NotFound("assignment " + link.value()));
    }

    /**
     * The work is done (đã xong); when that was told before, day and note are put right.
     *
     * @param day up to today
     * @param note what came of it, up to 500 characters
     * @param version {@link #UNTOLD} when nothing had been told as the form was opened
     * @throws NotFound when the work isn't there, or not the actor's business
     * @throws StaleVersion when somebody else told something after the form was opened
     */
    @Transactional
    public void complete(
            PaperId plan, PlanLinkId link, LocalDate day, @Nullable String note, long version, Actor actor) {
        AssignmentLine line = find(plan, link, actor);
        AssignmentProgress told = held(link, version);
        AssignmentAct act = told.complete(day, note, actor, clock.instant());
        progress.saveAndFlush(told);
        acts.saveAndFlush(act);
        publish("assignment.done", line, actor, null);
    }

    /**
     * The work isn't done after all (chưa xong).
     *
     * @param reason up to 500 characters
     * @throws NotFound when the work isn't there, or not the actor's business
     * @throws StaleVersion when somebody else told something after the form was opened, or it is open already
     */
    @Transactional
    public void reopen(PaperId plan, PlanLinkId link, String reason, long version, Actor actor) {
        AssignmentLine line = find(plan, link, actor);
        AssignmentProgress told = held(link, version);
        if (!told.isDone()) {
            throw new StaleVersion();
        }
        AssignmentAct act = told.reopen(reason, actor, clock.instant());
        progress.saveAndFlush(told);
        acts.saveAndFlush(act);
        publish("assignment.reopened", line, actor, reason);
    }

    private AssignmentProgress held(PlanLinkId link, long version) {
        Optional<AssignmentProgress> told = progress.findById(link.value());
        StaleVersion.check(version, told.map(AssignmentProgress::version).orElse(UNTOLD));
        return told.orElseGet(() -> new AssignmentProgress(link));
    }

    private void publish(String action, AssignmentLine line, Actor actor, @Nullable String reason) {
        events.publishEvent(
                Act.of(actor, action, "assignment", line.work().link().value())
                        .with("task", shortened(line.work().task()))
                        .filtered("reason", reason == null ? null : shortened(reason)));
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN_IN_LOG ? text : text.substring(0, SHOWN_IN_LOG - 1) + "…";
    }
}
