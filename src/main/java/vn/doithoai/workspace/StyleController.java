package vn.doithoai.workspace;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;
import vn.doithoai.web.RequiresPermission;
import vn.doithoai.web.Respond;

/** Shows every part of the screens in every state; only in the demo. */
@Controller
@Profile("demo")
@RequiresPermission(Permission.DESK_VIEW)
class StyleController {

    private static final String VIEW = "workspace/style";
    private static final List<String> TONES = List.of("waiting", "overdue", "assigned", "new", "done", "draft");

    private final MessageSource messages;
    private final Validator validator;

    StyleController(MessageSource messages, Validator validator) {
        this.messages = messages;
        this.validator = validator;
    }

    @GetMapping("/desk/style")
    String show(
            @RequestParam(defaultValue = "FIELDS") StylePage.Part part,
            @RequestParam(defaultValue = "18") int rows,
            @RequestParam(defaultValue = "false") boolean errors,
            Model model,
            HttpServletRequest request,
            Locale locale) {
        StyleForm form = errors ? new StyleForm() : filled(locale);
        model.addAttribute("form", form);
        if (errors) {
            var mistakes = new BeanPropertyBindingResult(form, "styleForm");
            validator.validate(form, mistakes);
            model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", mistakes);
        }
        model.addAttribute("page", page(part, rows, request, locale));
        return VIEW;
    }

    @PostMapping("/desk/style")
    ModelAndView create(
            @Valid @ModelAttribute("form") StyleForm form,
            BindingResult mistakes,
            HttpServletRequest request,
            Locale locale) {
        if (mistakes.hasErrors()) {
            return Respond.invalid(VIEW).addObject("page", page(StylePage.Part.FIELDS, 18, request, locale));
        }
        return Respond.redirect("/desk/style");
    }

    private StylePage page(StylePage.Part part, int rows, HttpServletRequest request, Locale locale) {
        int total = Math.max(0, Math.min(rows, 300));
        int number = pageNumber(request);
        int size = total == 300 ? 300 : 6;
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        List<StylePage.Row> shown = IntStream.rangeClosed((number - 1) * size + 1, Math.min(total, number * size))
                .mapToObj(count -> row(count, locale))
                .toList();
        return new StylePage(
                part,
                new Listing<>(shown, total, number, size, "number", address),
                options("style.village", 3, locale),
                options("style.channel", 3, locale),
                options("style.group", 4, locale),
                Stream.of("choose", "preview", "result")
                        .map(step -> text("style.step." + step, locale))
                        .toList(),
                new Conflict(List.of(
                        new Conflict.Field(
                                "style.conflict.name",
                                value("style.conflict.name.mine", locale),
                                value("style.name.long", locale)),
                        new Conflict.Field(
                                "style.conflict.note",
                                value("style.conflict.note.mine", locale),
                                new Conflict.Value(null, "")))));
    }

    private static int pageNumber(HttpServletRequest request) {
        String page = request.getParameter("page");
        return page != null && page.matches("[1-9]\\d?") ? Integer.parseInt(page) : 1;
    }

    private StylePage.Row row(int count, Locale locale) {
        int sample = (count - 1) % TONES.size();
        String key = "style.row." + (sample + 1) + ".";
        return new StylePage.Row(
                "%03d".formatted(count),
                text(key + "subject", locale),
                text(key + "gist", locale),
                text(key + "asker", locale),
                text(key + "unit", locale),
                text(key + "due", locale),
                TONES.get(sample),
                text("style.state." + TONES.get(sample), locale));
    }

    private StyleForm filled(Locale locale) {
        StyleForm form = new StyleForm();
        form.setFullName(text("style.name.long", locale));
        form.setEmail("vanphong@suoimay.example");
        form.setMinutes(45);
        form.setVillage("2");
        form.setContent(text("style.field.content.value", locale));
        form.setChannel("1");
        form.setGroups(List.of("1", "3"));
        form.setLocked(text("style.field.locked.value", locale));
        return form;
    }

    private List<Option> options(String kind, int count, Locale locale) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(value -> new Option(String.valueOf(value), text(kind + "." + value, locale)))
                .toList();
    }

    private Conflict.Value value(String key, Locale locale) {
        return new Conflict.Value(null, text(key, locale));
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
