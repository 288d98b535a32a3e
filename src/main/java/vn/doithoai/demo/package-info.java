/** The demo commune (xã Suối Mây, tỉnh Sơn Hà, invented): fills an empty database through the services; profile demo. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "village",
            "person",
            "field",
            "session",
            "preparation",
            "account",
            "document",
            "paper",
            "letter",
            "plan",
            "planlink",
            "registry",
            "notice",
            "announcement",
            "invitation",
            "invitationletter",
            "nomination",
            "dispatch"
        })
@NullMarked
package vn.doithoai.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
