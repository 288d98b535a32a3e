/** The PostgreSQL server that comes with the application, the roles it is reached by, and clear words when it cannot be reached (cơ sở dữ liệu). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
@NullMarked
package vn.doithoai.database;

import org.jspecify.annotations.NullMarked;
