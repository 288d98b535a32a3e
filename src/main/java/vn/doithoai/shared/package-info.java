/** Words that every module speaks: who acts, what may be done, text as Vietnamese needs it, the one clock. */
@ApplicationModule(
        type = ApplicationModule.Type.CLOSED,
        allowedDependencies = {})
@NullMarked
package vn.doithoai.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
