/** The commune (xã, phường, đặc khu) itself: profile and letterhead, units, villages and clusters, fields. */
@ApplicationModule(allowedDependencies = {"shared", "web", "document"})
@NullMarked
package vn.doithoai.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
