package vn.doithoai.judges;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.doithoai.Forms;
import vn.doithoai.Site;

/** A form of the administrator that takes a hostile text in every field that takes free text. */
final class HostileForm {

    private static final String TEXTS =
            "input:not([type=hidden], [type=radio], [type=checkbox], [type=file], [disabled]), textarea";

    private final Site site;
    private final String blank;
    private final String action;
    private final Set<String> strict = new HashSet<>();
    private final Set<String> kept = new HashSet<>();

    HostileForm(Site site, String blank, String action) {
        this.site = site;
        this.blank = blank;
        this.action = action;
    }

    /** Writes the text everywhere it is taken. */
    void keep(String text, int number) {
        HttpResponse<String> answer = site.post(filled(text, number));
        for (int tries = 0; answer.statusCode() == 422 && tries < 3; tries++) {
            assertThatPage(answer).isRefused().isEscaped();
            strict.addAll(Jsoup.parse(answer.body())
                    .select("main [aria-invalid=true]")
                    .eachAttr("name"));
            answer = site.post(filled(text, number));
        }
        assertThat(answer.statusCode())
                .as("'%s' in the form to %s, free text not in %s", text, action, strict)
                .isEqualTo(302);
    }

    /** Names of the fields that hold hostile texts now. */
    Set<String> kept() {
        return kept;
    }

    private Forms.Form filled(String text, int number) {
        HttpResponse<String> page = site.get(blank);
        Document document = Jsoup.parse(page.body());
        Forms.Form form = Forms.in(page, action);
        Element shown = document.selectFirst("form[method=post][action=" + action + "]");
        for (Element control : shown.select(TEXTS)) {
            String name = control.attr("name");
            if (control.hasAttr("list")) {
                form.with(name, offered(document, control.attr("list"), text));
                kept.add(name);
                continue;
            }
            boolean free = !strict.contains(name);
            form.with(name, free ? text : sound(name, number));
            if (free) {
                kept.add(name);
            } else {
                kept.remove(name);
            }
        }
        choose(form, shown);
        return form;
    }

    /** Where a thing is chosen by typing its name: what the field proposes for it, else the bare name. */
    private static String offered(Document page, String list, String text) {
        return page.select("#" + list + " option").eachAttr("value").stream()
                .filter(option -> option.startsWith(text))
                .findFirst()
                .orElse(text);
    }

    /** For the fields that take no free text. */
    private static String sound(String name, int number) {
        return switch (name) {
            case "position", "households", "population" -> Integer.toString(number);
            case "firstDay" -> LocalDate.of(2100, 1, 1).plusDays(2L * number).toString();
            case "username" -> "tai.khoan." + number;
            case "email" -> "nguoi." + number + "@suoimay.example";
            default -> "";
        };
    }

    /** Of every group something, and the last of every list: what was written before this. */
    private static void choose(Forms.Form form, Element shown) {
        shown.select("input[type=radio], input[type=checkbox]:not([value=true])").stream()
                .filter(choice -> !form.fields().containsKey(choice.attr("name")))
                .forEach(choice -> form.with(choice.attr("name"), choice.val()));
        shown.select("select")
                .forEach(list -> form.with(
                        list.attr("name"), list.select("option").last().val()));
    }
}
