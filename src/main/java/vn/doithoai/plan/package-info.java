/** The year's plan of dialogue (kế hoạch đối thoại): its text as a tree of sections and items, written in the editor. */
@ApplicationModule(allowedDependencies = {"shared", "web", "sheet", "organisation", "person", "document", "paper"})
@NullMarked
package vn.doithoai.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
