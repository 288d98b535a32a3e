/** The year's dialogue sessions (hội nghị đối thoại): what each is about, when and where, its state and two legal clocks. */
@ApplicationModule(allowedDependencies = {"shared", "web", "sheet", "village"})
@NullMarked
package vn.doithoai.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
