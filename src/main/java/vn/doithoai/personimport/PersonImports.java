package vn.doithoai.personimport;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.job.JobProgress;
import vn.doithoai.person.PersonBatch;
import vn.doithoai.person.PersonBatch.Known;
import vn.doithoai.person.PersonDetails;
import vn.doithoai.person.PersonGroups;
import vn.doithoai.person.PersonId;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Changes;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/** Takes a list into the directory: all of it or nothing, and exactly what the preview showed. */
@Service
class PersonImports {

    private final PersonUploads uploads;
    private final ImportPlanner planner;
    private final PersonBatch persons;
    private final PersonGroups groups;
    private final ImportActs acts;
    private final ApplicationEventPublisher events;

    PersonImports(
            PersonUploads uploads,
            ImportPlanner planner,
            PersonBatch persons,
            PersonGroups groups,
            ImportActs acts,
            ApplicationEventPublisher events) {
        this.uploads = uploads;
        this.planner = planner;
        this.persons = persons;
        this.groups = groups;
        this.acts = acts;
        this.events = events;
    }

    /**
     * Writes what the plan says; nothing happens when that was done already.
     *
     * @param mark of the plan that was seen
     * @param bulk for suspected rows on which nobody decided; they are left out when it is null
     * @throws StaleVersion when the plan is another one by now, because somebody saved persons meanwhile
     */
    @Transactional
    public void commit(UUID id, String mark, Choice.@Nullable Bulk bulk, JobProgress progress, Actor actor) {
        actor.require(Permission.PERSON_EDIT);
        PersonUpload upload = uploads.hold(id, actor);
        if (upload.result() != null) {
            return;
        }
        persons.hold();
        ImportPlan plan = planner.plan(upload);
        if (!plan.mark().equals(mark)) {
            throw new StaleVersion();
        }
        int newGroups = addGroups(plan, bulk, actor);
        PersonBatch.Written written = write(plan, bulk, progress, actor);
        Map<PersonId, Changes> changed = new LinkedHashMap<>(written.changed());
        changed.values().removeIf(Changes::isEmpty);
        int same = plan.counts().getOrDefault(RowKind.SAME, 0);
        var result = new PersonUpload.Result(
                written.created().size(),
                changed.size(),
                same,
                plan.rows().size()
                        - same
                        - written.created().size()
                        - written.changed().size(),
                newGroups);
        uploads.settle(id, result, actor);
        String digest = acts.add(id, written.created(), changed);
        events.publishEvent(Act.of(actor, "personImport.committed", "personImport", id)
                .with("fileName", upload.kept().fileName())
                .with("added", Integer.toString(result.added()))
                .with("changed", Integer.toString(result.changed()))
                .with("leftOut", Integer.toString(result.leftOut()))
                .with("digest", digest));
    }

    private int addGroups(ImportPlan plan, Choice.@Nullable Bulk bulk, Actor actor) {
        List<String> wanted = plan.rows().stream()
                .filter(row -> row.deed(bulk).act() == PlannedRow.Act.ADD
                        || row.deed(bulk).act() == PlannedRow.Act.UPDATE)
                .flatMap(row -> row.person().groups().stream())
                .filter(name -> plan.names().group(name) == null)
                .distinct()
                .toList();
        int made = 0;
        for (String name : wanted) {
            if (plan.names().group(name) == null) {
                plan.names().add(name, groups.create(name, actor));
                made++;
            }
        }
        return made;
    }

    private PersonBatch.Written write(ImportPlan plan, Choice.@Nullable Bulk bulk, JobProgress progress, Actor actor) {
        List<PersonDetails> created = new ArrayList<>();
        Map<PersonId, PersonDetails> changed = new LinkedHashMap<>();
        for (PlannedRow row : plan.rows()) {
            PlannedRow.Deed deed = row.deed(bulk);
            Known target = deed.target();
            if (deed.act() == PlannedRow.Act.ADD) {
                created.add(RowMerge.created(row.person(), plan.names()::group));
            } else if (target != null) {
                PersonDetails before = changed.getOrDefault(target.id(), target.details());
                changed.put(target.id(), RowMerge.into(row.person(), before, plan.names()::group));
            }
        }
        int total = created.size() + changed.size();
        progress.at(0, total);
        return persons.write(created, changed, actor, done -> progress.at(done, total));
    }

    /** Of what was written of each person; kept in the log, so that no row can be changed unnoticed. */
    static String digest(List<String> lines) {
        var digest = ImportPlan.sha256();
        lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
