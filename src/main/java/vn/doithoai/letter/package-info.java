/** Free papers (công văn, tờ trình, thông báo): what the office writes by hand; their way to issue is the paper's. */
@ApplicationModule(allowedDependencies = {"shared", "web", "organisation", "person", "document", "paper"})
@NullMarked
package vn.doithoai.letter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
