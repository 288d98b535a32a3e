/**
 * The records clerk's work on papers (văn thư): recording the issue, the register of outgoing papers, signed scans, copies
 * handed out, how papers are numbered.
 */
@ApplicationModule(allowedDependencies = {"shared", "web", "person", "document", "sheet", "paper"})
@NullMarked
package vn.doithoai.registry;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
