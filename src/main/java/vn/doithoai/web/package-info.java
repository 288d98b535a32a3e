/** The edge of the application: who may call what, form keys, clean input, the page shell, errors. No domain. */
@ApplicationModule(allowedDependencies = {"shared"})
@NullMarked
package vn.doithoai.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
