/** Papers before the eyes of staff (xem và duyệt văn bản): list and page of a paper, comments, differences, decisions. */
@ApplicationModule(allowedDependencies = {"shared", "web", "organisation", "document", "paper", "registry"})
@NullMarked
package vn.doithoai.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
