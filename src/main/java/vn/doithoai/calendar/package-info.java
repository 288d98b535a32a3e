/** Days off and days worked instead (ngày nghỉ, làm bù), and the deadlines counted over them. */
@ApplicationModule(allowedDependencies = {"shared", "web", "sheet"})
@NullMarked
package vn.doithoai.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
