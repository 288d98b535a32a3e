package vn.doithoai.judges;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.function.BiConsumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.doithoai.Forms;

/** Ways to fill in any form so that it is refused. */
enum WrongForm {
    NOTHING(
            (form, control) -> form.with(control.attr("name"), ""),
            (form, control) -> form.without(control.attr("name"))),
    NONSENSE(
            (form, control) -> form.with(
                    control.attr("name"), control.normalName().equals("select") ? "khong-co" : "khó đọc ".repeat(500)),
            (form, control) -> form.forged(control.attr("name"), "khong-co"));

    private static final String CHOICES = "input[type=radio], input[type=checkbox][name]:not([value=true])";
    private static final String TEXTS =
            "input:not([type=hidden], [type=radio], [type=checkbox], [type=file], [disabled]), textarea, select";

    private final BiConsumer<Forms.Form, Element> text;
    private final BiConsumer<Forms.Form, Element> choice;

    WrongForm(BiConsumer<Forms.Form, Element> text, BiConsumer<Forms.Form, Element> choice) {
        this.text = text;
        this.choice = choice;
    }

    /** Where the forms of the page's main part go that have something to fill in. */
    static List<String> actionsIn(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).select("main form[method=post]").stream()
                .filter(form -> !form.select(TEXTS).isEmpty())
                .map(form -> form.attr("action"))
                .distinct()
                .toList();
    }

    /** The form of the page that goes there, filled in like this. */
    Forms.Form of(HttpResponse<String> page, String action) {
        Forms.Form filled = Forms.in(page, action);
        Element form = Jsoup.parse(page.body()).selectFirst("form[method=post][action=" + action + "]");
        form.select(TEXTS).forEach(control -> text.accept(filled, control));
        form.select(CHOICES).forEach(control -> choice.accept(filled, control));
        return filled;
    }
}
