/** Two records of one human being made one (gộp người trùng): nothing is deleted, both histories stay, references follow. */
@ApplicationModule(allowedDependencies = {"shared", "web", "organisation", "village", "person"})
@NullMarked
package vn.doithoai.personmerge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
