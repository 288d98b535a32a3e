/** Papers and tables that leave the program (văn bản, bảng tính). For now: tables as workbooks. */
@ApplicationModule(allowedDependencies = {"shared", "web"})
@NullMarked
package vn.doithoai.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
