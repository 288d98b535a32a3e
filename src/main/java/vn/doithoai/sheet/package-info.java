/** Tables that leave the program as workbooks (bảng tính), lists of the screen above all. */
@ApplicationModule(allowedDependencies = {"shared", "web"})
@NullMarked
package vn.doithoai.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
