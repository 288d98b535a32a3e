/** The notice of a session (thông báo hội nghị): the numbered paper, the texts made of it, proofs that it was made public. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "web",
            "organisation",
            "village",
            "calendar",
            "person",
            "document",
            "session",
            "paper",
            "plan",
            "planlink"
        })
@NullMarked
package vn.doithoai.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
