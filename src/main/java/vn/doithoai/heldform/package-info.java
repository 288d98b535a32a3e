/** Forms sent after the sign-in had ended (biểu mẫu được giữ lại): kept for their sender until he has signed in. */
@ApplicationModule(allowedDependencies = {"shared", "web", "formkey"})
@NullMarked
package vn.doithoai.heldform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
