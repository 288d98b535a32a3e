/** The fields of questions (lĩnh vực), each with the unit and the officer who mostly answer. */
@ApplicationModule(allowedDependencies = {"shared", "web", "sheet", "organisation", "person"})
@NullMarked
package vn.doithoai.field;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
