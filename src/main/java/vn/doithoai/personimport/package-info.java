/** Taking lists of people into the directory (nhập danh bạ từ tệp): every row is shown with what will become of it before anything is written. */
@ApplicationModule(
        allowedDependencies = {"shared", "web", "sheet", "tabular", "job", "organisation", "village", "person"})
@NullMarked
package vn.doithoai.personimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
