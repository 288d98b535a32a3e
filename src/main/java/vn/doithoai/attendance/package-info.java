/** Who comes to a session (điểm danh): the doors of the hall, those who ask to speak, the figures, the sheet to sign. */
@ApplicationModule(
        allowedDependencies = {"shared", "web", "sheet", "village", "person", "document", "session", "invitation"})
@NullMarked
package vn.doithoai.attendance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
