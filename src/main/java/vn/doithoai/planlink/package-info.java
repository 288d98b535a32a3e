/** Links from the lines of a plan to data (dữ liệu gắn với mục của kế hoạch), and the checklist of what the law misses there. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "organisation",
            "person",
            "field",
            "session",
            "document",
            "paper",
            "plan"
        })
@NullMarked
package vn.doithoai.planlink;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
