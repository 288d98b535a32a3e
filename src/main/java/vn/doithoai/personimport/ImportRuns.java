package vn.doithoai.personimport;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.doithoai.job.JobFailed;
import vn.doithoai.job.JobProgress;
import vn.doithoai.job.Jobs;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.StaleVersion;

/** Takes a list in: a short one at once, a long one as a job with progress. The work is the same. */
@Component
class ImportRuns {

    /** What takes less than half a second is not worth a page with progress. */
    static final int AT_ONCE = 300;

    private final PersonImports imports;
    private final Jobs jobs;

    ImportRuns(PersonImports imports, Jobs jobs) {
        this.imports = imports;
        this.jobs = jobs;
    }

    /**
     * @return address to go on to: of the result, or of the progress
     * @throws StaleVersion as {@link PersonImports#commit} does
     */
    String start(PersonUpload.Kept upload, ImportPlan plan, Choice.@Nullable Bulk bulk, Actor actor) {
        String address = PersonImportController.PATH + "/" + upload.id();
        String mark = plan.mark();
        if (plan.rows().size() <= AT_ONCE) {
            imports.commit(upload.id(), mark, bulk, JobProgress.UNSEEN, actor);
            return address;
        }
        return jobs.submit(
                "personImport",
                upload.fileName(),
                address,
                progress -> {
                    try {
                        imports.commit(upload.id(), mark, bulk, progress, actor);
                    } catch (StaleVersion changed) {
                        throw new JobFailed("importChanged");
                    }
                    return address;
                },
                actor);
    }
}
