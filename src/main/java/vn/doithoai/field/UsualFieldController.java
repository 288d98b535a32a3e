package vn.doithoai.field;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Flash;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Adds the {@link UsualField}s at one press; those that are there already stay as they are. */
@Controller
@RequiresPermission(Permission.ORGANISATION_EDIT)
class UsualFieldController {

    /** Names are data and go into papers, so they are Vietnamese whatever the language of the screen. */
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final Fields fields;
    private final MessageSource messages;

    UsualFieldController(Fields fields, MessageSource messages) {
        this.fields = fields;
        this.messages = messages;
    }

    @PostMapping(FieldController.PATH + "/usual")
    ModelAndView create(RedirectAttributes redirect, Actor actor) {
        var names = Arrays.stream(UsualField.values())
                .map(field -> messages.getMessage("field.usual." + field, null, VIETNAMESE))
                .toList();
        Flash.success(redirect, "field.flash.usualAdded", fields.createMissing(names, actor));
        return Respond.redirect(FieldController.PATH);
    }
}
