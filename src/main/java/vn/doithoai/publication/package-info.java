/** The public site (trang công khai): what every citizen may see, without an account. Reads only, owns nothing. */
@ApplicationModule(
        allowedDependencies = {"shared", "web", "calendar", "document", "session", "paper", "plan", "planlink", "notice"
        })
@NullMarked
package vn.doithoai.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
