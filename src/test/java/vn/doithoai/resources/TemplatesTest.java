package vn.doithoai.resources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import vn.doithoai.resources.Templates.Template;

/** Rules for every template; each is tried against a text that breaks it. */
class TemplatesTest {

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern NON_ASCII_LETTER = Pattern.compile("[\\p{L}&&[^\\p{ASCII}]]");
    private static final Pattern TWO_WORDS = Pattern.compile("\\p{L}+\\s+(\\p{L}|$)");
    private static final Pattern TEXT_IN_EXPRESSION = Pattern.compile("'([^']*)'|\\|([^|]*)\\|");

    /** Plain attributes whose value people read or hear. */
    private static final Set<String> READ_ALOUD =
            Set.of("alt", "title", "placeholder", "aria-label", "label", "data-label", "summary", "aria-description");

    /** Where a control stands by itself on purpose, with the reason. */
    private static final Set<String> OWN_CONTROLS = Set.of(
            // the field fragment itself
            "fragments/field.html",
            // the same for lists with hundreds of lines
            "fragments/bare.html",
            // the box that chooses every row, in a sample
            "workspace/style/lists.html",
            // the same, in a list
            "outbox/index.html",
            // the same, over the guests of a page
            "invitation/telling.html",
            // shows a link to copy, is sent with no form
            "fragments/copy-field.html");

    /** Rendered while the database is away, without a handler: hands on the tokens of the refused form. */
    private static final Set<String> OWN_TOKENS = Set.of("formkey/unavailable.html");

    @Test
    void everyTemplateStartsWithTheDoctype() {
        check("the doctype comes from the calling file", (template, found) -> {
            if (!template.text().startsWith("<!doctype html>\n")) {
                found.add(template.name());
            }
        });
    }

    @Test
    void textComesFromTheBundles() {
        check("text in a template has no translation", TemplatesTest::literalText);
        assertThat(broken("<p>Xin chào</p>", TemplatesTest::literalText)).hasSize(1);
        assertThat(broken("<p title='Xin chào'></p>", TemplatesTest::literalText))
                .hasSize(1);
        assertThat(broken("<p th:text=\"'Xin chào'\"></p>", TemplatesTest::literalText))
                .hasSize(1);
        assertThat(broken("<p th:text=\"|Total of ${n}|\"></p>", TemplatesTest::literalText))
                .hasSize(1);
        assertThat(broken("<p th:text='#{a.b}'>mẫu</p><!--/* lời dặn */-->: 12", TemplatesTest::literalText))
                .isEmpty();
    }

    @Test
    void nothingIsWrittenUnescaped() {
        check("what a person typed would become markup", TemplatesTest::unescaped);
        assertThat(broken("<p th:utext='${x}'></p>", TemplatesTest::unescaped)).hasSize(1);
        assertThat(broken("<p>[(${x})]</p>", TemplatesTest::unescaped)).hasSize(1);
    }

    @Test
    void noStyleScriptOrHandlerStandsInThePage() {
        check("the content security policy refuses it", TemplatesTest::inline);
        assertThat(broken("<p style='x'></p>", TemplatesTest::inline)).hasSize(1);
        assertThat(broken("<p th:style='x'></p>", TemplatesTest::inline)).hasSize(1);
        assertThat(broken("<p onclick='x'></p>", TemplatesTest::inline)).hasSize(1);
        assertThat(broken("<style>p {}</style>", TemplatesTest::inline)).hasSize(1);
        assertThat(broken("<script>1</script>", TemplatesTest::inline)).hasSize(1);
        assertThat(broken("<script th:src='@{/assets/form.js}'></script>", TemplatesTest::inline))
                .isEmpty();
        assertThat(broken("<a href='javascript:x()'></a>", TemplatesTest::inline))
                .hasSize(1);
    }

    @Test
    void everyControlComesFromTheFieldFragment() {
        check(
                "label, hint, error and control belong together: use fragments/field, or say why not in OWN_CONTROLS",
                TemplatesTest::ownControl);
        assertThat(broken("<input th:field='*{name}'>", TemplatesTest::ownControl))
                .hasSize(1);
        assertThat(broken("<input type='hidden' th:field='*{version}'>", TemplatesTest::ownControl))
                .isEmpty();
    }

    @Test
    void everyPostFormGetsItsKeyAndToken() {
        check("only th:action adds the form key and the CSRF token", TemplatesTest::keylessForm);
        assertThat(broken("<form method='post' action='/x'></form>", TemplatesTest::keylessForm))
                .hasSize(1);
        assertThat(broken("<form th:action='@{/x}'></form>", TemplatesTest::keylessForm))
                .as("a form without a method is a GET by accident")
                .hasSize(1);
        assertThat(broken("<button formmethod='post' formaction='/x'></button>", TemplatesTest::keylessForm))
                .hasSize(1);
    }

    @Test
    void aConditionDoesNotStandBesideAReplacement() {
        check("th:replace runs first and the condition never does", TemplatesTest::lostCondition);
        assertThat(broken("<p th:if='${x}' th:replace='~{y}'></p>", TemplatesTest::lostCondition))
                .hasSize(1);
    }

    private static void literalText(Template template, List<String> found) {
        if (template.name().startsWith("help/")) {
            return;
        }
        template.document().forEachNode(node -> {
            if (node instanceof TextNode text
                    && isReadAsIs(text)
                    && LETTER.matcher(text.text()).find()) {
                found.add(template.at(node) + " " + text.text().strip());
            }
        });
        attributes(template, (element, attribute) -> {
            String name = attribute.getKey();
            String value = attribute.getValue();
            boolean plain = READ_ALOUD.contains(name) && LETTER.matcher(value).find();
            if (plain || name.startsWith("th:") && hasLiteralText(name, value)) {
                found.add(template.at(element) + " " + name + "=" + value);
            }
        });
    }

    private static boolean isReadAsIs(TextNode text) {
        for (org.jsoup.nodes.Node up = text.parent(); up != null; up = up.parent()) {
            if (Stream.of("th:text", "th:replace", "th:insert", "th:remove").anyMatch(up::hasAttr)) {
                return false;
            }
        }
        return true;
    }

    /** Literals of more than one word where text is shown; letters that only a text can have, anywhere. */
    private static boolean hasLiteralText(String attribute, String expression) {
        boolean shown = attribute.equals("th:text") || READ_ALOUD.contains(attribute.substring("th:".length()));
        var literal = TEXT_IN_EXPRESSION.matcher(expression);
        while (literal.find()) {
            String text = literal.group(1) != null ? literal.group(1) : literal.group(2);
            String fixed = text.replaceAll("[$#*@]\\{[^}]*}", "");
            if (NON_ASCII_LETTER.matcher(fixed).find()
                    || shown && TWO_WORDS.matcher(fixed).find()) {
                return true;
            }
        }
        return false;
    }

    private static void unescaped(Template template, List<String> found) {
        attributes(template, (element, attribute) -> {
            if (attribute.getKey().endsWith("utext")) {
                found.add(template.at(element));
            }
        });
        template.document().forEachNode(node -> {
            if (node instanceof TextNode text && text.getWholeText().contains("[(")) {
                found.add(template.at(node));
            }
        });
    }

    private static void inline(Template template, List<String> found) {
        attributes(template, (element, attribute) -> {
            String name = attribute.getKey().replaceFirst("^(th:|data-th-)", "");
            if (name.equals("style")
                    || name.equals("styleappend")
                    || name.matches("on[a-z]+")
                    || attribute.getValue().strip().startsWith("javascript:")) {
                found.add(template.at(element) + " " + attribute.getKey());
            }
        });
        for (Element element : template.document().select("style, script")) {
            if (element.normalName().equals("style") || !element.html().isBlank()) {
                found.add(template.at(element) + " <" + element.normalName() + ">");
            }
        }
    }

    private static void ownControl(Template template, List<String> found) {
        if (OWN_CONTROLS.contains(template.name())) {
            return;
        }
        for (Element control : template.document().select("input, select, textarea")) {
            boolean hidden = control.attr("type").equals("hidden");
            boolean choosesRow = control.attr("type").equals("checkbox")
                    && control.hasAttr("th:aria-label")
                    && control.closest("table") != null;
            if (!hidden && !choosesRow) {
                found.add(template.at(control) + " " + control.normalName());
            }
        }
    }

    private static void keylessForm(Template template, List<String> found) {
        for (Element form : template.document().select("form")) {
            boolean fragmentCall = form.hasAttr("th:replace");
            boolean post = form.attr("method").equals("post")
                    && (form.hasAttr("th:action") || OWN_TOKENS.contains(template.name()));
            boolean get = form.attr("method").equals("get");
            if (!fragmentCall && !post && !get) {
                found.add(template.at(form));
            }
        }
        for (Element button : template.document().select("[formaction], [th:formaction], [formmethod]")) {
            found.add(template.at(button) + " formaction");
        }
    }

    private static void lostCondition(Template template, List<String> found) {
        for (Element element : template.document().getAllElements()) {
            if (element.hasAttr("th:replace") && (element.hasAttr("th:if") || element.hasAttr("th:unless"))) {
                found.add(template.at(element));
            }
        }
    }

    private static void attributes(Template template, BiConsumer<Element, Attribute> each) {
        for (Element element : template.document().getAllElements()) {
            element.attributes().forEach(attribute -> each.accept(element, attribute));
        }
    }

    private static void check(String reason, BiConsumer<Template, List<String>> rule) {
        List<String> found = new ArrayList<>();
        List<Template> all = Templates.all();
        assertThat(all).isNotEmpty();
        all.forEach(template -> rule.accept(template, found));
        assertThat(found).as(reason).isEmpty();
    }

    private static List<String> broken(String html, BiConsumer<Template, List<String>> rule) {
        List<String> found = new ArrayList<>();
        rule.accept(Templates.of("sample.html", html), found);
        return found;
    }
}
