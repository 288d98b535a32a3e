/**
 * Numbered papers (văn bản) whatever their content: draft, review, approval, issue, register. Content comes from the
 * modules that write papers, through {@link vn.doithoai.paper.PaperSource}.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "organisation", "person", "document", "sheet"})
@NullMarked
package vn.doithoai.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
