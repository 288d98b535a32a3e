/** Tables that come into the program as files (tệp bảng): Excel workbooks and CSV, read with every byte counted, columns found by name. */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package vn.doithoai.tabular;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
