/** The commune (xã, phường, đặc khu) itself: profile and letterhead, units, villages and clusters, fields. */
@ApplicationModule(allowedDependencies = {"shared", "web", "sheet"})
@NullMarked
package vn.doithoai.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
