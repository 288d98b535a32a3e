/** Reading the plan that an office has as a Word file: every line of it, what it is, and the draft it makes. */
@ApplicationModule(allowedDependencies = {"shared", "web", "document", "organisation", "person", "paper", "plan"})
@NullMarked
package vn.doithoai.wordimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
