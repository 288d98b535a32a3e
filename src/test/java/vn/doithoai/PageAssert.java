package vn.doithoai;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a page must show, said in words of the page. Every page must have all its texts, whatever else is asserted. */
public final class PageAssert extends AbstractAssert<PageAssert, PageAssert.Page> {

    /** An element that no text may ever turn into; hostile test texts carry it. */
    public static final String MARKER = "data-unescaped";

    private static final Pattern MISSING_MESSAGE = Pattern.compile("\\?\\?[\\w.-]+\\?\\?");
    private static final Pattern UNRESOLVED = Pattern.compile("[$#*@~]\\{[^}]*}|\\sth:[\\w-]+=|\\[\\[|\\[\\(");

    /** A rendered page. */
    public record Page(int status, String html, Document document) {

        Page(int status, String html) {
            this(status, html, Jsoup.parse(html));
        }
    }

    private PageAssert(Page page) {
        super(page, PageAssert.class);
        hasNoMissingMessage();
        isEscaped();
    }

    /** Of an answer of {@code MockMvcTester}. */
    public static PageAssert assertThatPage(MvcTestResult result) {
        if (result.getUnresolvedException() != null) {
            throw new AssertionError("no page but an exception", result.getUnresolvedException());
        }
        return new PageAssert(new Page(result.getResponse().getStatus(), body(result)));
    }

    /** Of an answer of the server. */
    public static PageAssert assertThatPage(HttpResponse<String> response) {
        return new PageAssert(new Page(response.statusCode(), response.body()));
    }

    static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    public PageAssert hasStatus(int status) {
        if (actual.status() != status) {
            failWithMessage("Expected status %s but was %s:%n%s", status, actual.status(), actual.html());
        }
        return this;
    }

    public PageAssert isOk() {
        return hasStatus(200);
    }

    /** Status 422 and a summary of errors whose links all lead to an input. */
    public PageAssert isRefused() {
        hasStatus(422);
        List<Element> links = summaryLinks();
        if (links.isEmpty()) {
            failWithMessage("The refused form has no summary of its errors with links:%n%s", actual.html());
        }
        for (Element link : links) {
            String id = link.attr("href").substring(1);
            if (actual.document().getElementById(id) == null) {
                failWithMessage("The error summary links to #%s, which is not on the page", id);
            }
        }
        return this;
    }

    /** Status 409 and the texts of both sides, the sent one in the form. */
    public PageAssert isConflict() {
        return hasStatus(409);
    }

    public PageAssert hasNoMissingMessage() {
        var missing = MISSING_MESSAGE.matcher(actual.html());
        if (missing.find()) {
            failWithMessage("The page shows the missing message %s", missing.group());
        }
        String shown = actual.document().text();
        var unresolved = UNRESOLVED.matcher(shown);
        if (unresolved.find() && !shown.contains(MARKER) && !shown.contains("7777*7")) {
            failWithMessage("The page shows the expression %s", unresolved.group());
        }
        return this;
    }

    /** No hostile text has become an element or an attribute. */
    public PageAssert isEscaped() {
        if (!actual.document().select("[" + MARKER + "]").isEmpty()) {
            failWithMessage("A text has become markup:%n%s", actual.html());
        }
        return this;
    }

    /**
     * The input says that it is wrong, names the element that says why, and the summary on top links to it. Also fails
     * for a page with status 200: a form with errors is never "OK".
     *
     * @param texts each must be part of the error
     */
    public PageAssert hasErrorAt(String name, String... texts) {
        if (actual.status() != 422 && actual.status() != 409 && actual.status() != 429) {
            failWithMessage("A form with errors must not be answered with %s", actual.status());
        }
        Element described = describedBy(name)
                .orElseThrow(
                        () -> failure("No element of the form describes the input '%s' by aria-describedby", name));
        String error = described
                .attr("aria-describedby")
                .strip()
                .transform(ids -> Stream.of(ids.split("\\s+"))
                        .map(id -> Optional.ofNullable(actual.document().getElementById(id))
                                .orElseThrow(() -> failure("aria-describedby of '%s' names #%s: not there", name, id)))
                        .filter(element -> element.id().endsWith("-error"))
                        .map(Element::text)
                        .findFirst()
                        .orElseThrow(() -> failure("aria-describedby of '%s' names no error", name)));
        Assertions.assertThat(error).as("error at %s", name).isNotBlank();
        if (texts.length > 0) {
            Assertions.assertThat(error).as("error at %s", name).contains(texts);
        }
        boolean linked = summaryLinks().stream()
                .map(link -> actual.document().getElementById(link.attr("href").substring(1)))
                .anyMatch(target -> target != null
                        && (target.attr("name").equals(name)
                                || described.equals(target)
                                || described.getAllElements().contains(target)));
        if (!linked) {
            failWithMessage("The error summary has no link to '%s'", name);
        }
        return this;
    }

    public PageAssert hasNoErrorAt(String name) {
        describedBy(name)
                .filter(element -> element.attr("aria-describedby").contains("-error"))
                .ifPresent(element -> failWithMessage("'%s' is marked as wrong: %s", name, element));
        return this;
    }

    /** The input holds this text, as typed. */
    public PageAssert hasValue(String name, String value) {
        Element control = control(name);
        String held = control.normalName().equals("textarea")
                ? control.wholeText()
                : control.normalName().equals("select")
                        ? Optional.ofNullable(control.selectFirst("option[selected]"))
                                .map(Element::val)
                                .orElse("")
                        : control.attr("value");
        Assertions.assertThat(held).as("value of %s", name).isEqualTo(value);
        return this;
    }

    public PageAssert hasText(String... texts) {
        Assertions.assertThat(actual.document().text()).contains(texts);
        return this;
    }

    public PageAssert hasNoText(String... texts) {
        Assertions.assertThat(actual.document().text()).doesNotContain(texts);
        return this;
    }

    /** The page's only main heading; a badge may follow the text. */
    public PageAssert hasHeading(String text) {
        List<String> headings = actual.document().select("h1").eachText();
        Assertions.assertThat(headings)
                .as("main headings")
                .singleElement()
                .asString()
                .startsWith(text);
        return this;
    }

    public PageAssert hasLink(String href) {
        Assertions.assertThat(actual.document().select("a[href]").eachAttr("href"))
                .contains(href);
        return this;
    }

    public PageAssert hasNoLink(String href) {
        Assertions.assertThat(actual.document().select("a[href]").eachAttr("href"))
                .doesNotContain(href);
        return this;
    }

    /** The sentence after a redirect. */
    public PageAssert hasFlash(String text) {
        List<String> sentences =
                new ArrayList<>(actual.document().select("[role=status]").eachText());
        sentences.addAll(actual.document().select("[role=alert]").eachText());
        Assertions.assertThat(String.join("\n", sentences)).as("flash").contains(text);
        return this;
    }

    /** As many rows as that in the body of the page's first table. */
    public PageAssert hasRows(int rows) {
        Element table = actual.document().selectFirst("main table");
        Assertions.assertThat(table == null ? 0 : table.select("tbody > tr").size())
                .as("rows of the table")
                .isEqualTo(rows);
        return this;
    }

    /** For whatever else there is to see. */
    public Document document() {
        return actual.document();
    }

    private List<Element> summaryLinks() {
        return actual.document().select("[role=alert] a[href^=#]");
    }

    private Element control(String name) {
        Element control = actual.document().selectFirst("main [name='" + name + "']");
        if (control == null) {
            throw failure("The page has no input '%s'", name);
        }
        return control;
    }

    /** The control itself, or the group that it is a choice of. */
    private Optional<Element> describedBy(String name) {
        Element control = control(name);
        if (control.hasAttr("aria-describedby")) {
            if (!control.attr("aria-invalid").equals("true")
                    && control.attr("aria-describedby").contains("-error")) {
                throw failure("'%s' has an error but not aria-invalid", name);
            }
            return Optional.of(control);
        }
        return Optional.ofNullable(control.closest("fieldset[aria-describedby]"));
    }
}
