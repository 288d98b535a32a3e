/**
 * Numbered papers (văn bản) whatever their content: their life from draft to issue, how they print, what is stored of
 * them. Content comes from the modules that write papers, through {@link vn.doithoai.paper.PaperSource}.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "organisation", "person", "document"})
@NullMarked
package vn.doithoai.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
