/** The outbox (thư đi): every e-mail is a draft until a person releases it, and is never sent twice by itself. */
@ApplicationModule(allowedDependencies = {"shared", "web"})
@NullMarked
package vn.doithoai.outbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
