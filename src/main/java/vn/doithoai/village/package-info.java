/** The commune's villages (thôn, tổ dân phố, ấp, bản, khu phố) and the clusters (cụm thôn) that meet together. */
@ApplicationModule(allowedDependencies = {"shared", "web", "sheet"})
@NullMarked
package vn.doithoai.village;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
