/** Everybody known to the office (danh bạ): officials, contacts, invitees, each human being once, in groups. */
@ApplicationModule(allowedDependencies = {"shared", "web", "organisation", "village", "sheet"})
@NullMarked
package vn.doithoai.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
