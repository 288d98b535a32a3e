package vn.doithoai;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Forms as a browser would send them: everything that the page put into them, with its key, token and cookies. */
public final class Forms {

    private Forms() {}

    /** The only POST form of the page's main part. */
    public static Form in(MockMvcTester.MockMvcRequestBuilder request) {
        return in(request.exchange());
    }

    /** The only POST form of the page's main part. */
    public static Form in(MvcTestResult page) {
        return in(page, "");
    }

    /** The POST form of the page whose address ends like this. */
    public static Form in(MockMvcTester.MockMvcRequestBuilder request, String action) {
        return in(request.exchange(), action);
    }

    /** The POST form of the page whose address ends like this. */
    public static Form in(MvcTestResult page, String action) {
        return in(PageAssert.body(page), action, cookiesAfter(page));
    }

    /** What a browser holds after the page: the cookies it sent, replaced by those it got; the sign-in comes anew. */
    private static Cookie[] cookiesAfter(MvcTestResult page) {
        Map<String, Cookie> held = new LinkedHashMap<>();
        Cookie[] sent = page.getRequest().getCookies();
        if (sent != null) {
            Arrays.stream(sent)
                    .filter(cookie -> !cookie.getName().endsWith("SID"))
                    .forEach(cookie -> held.put(cookie.getName(), cookie));
        }
        Arrays.stream(page.getResponse().getCookies()).forEach(cookie -> held.put(cookie.getName(), cookie));
        return held.values().toArray(Cookie[]::new);
    }

    /** The only POST form of the page's main part, to be sent through {@link Site#post}. */
    public static Form in(HttpResponse<String> page) {
        return in(page, "");
    }

    /** The POST form of the page whose address ends like this, to be sent through {@link Site#post}. */
    public static Form in(HttpResponse<String> page, String action) {
        return in(page.body(), action, new Cookie[0]);
    }

    /**
     * The CSRF token of the page's form, for requests that send no form. Not {@code csrf()} of Spring Security's tests: it
     * puts another store of tokens into the application for good.
     */
    public static RequestPostProcessor tokenOf(MvcTestResult page) {
        Form form = in(page);
        return request -> {
            request.addParameter("_csrf", form.value("_csrf"));
            return SignIns.withCookies(request, form.cookies);
        };
    }

    /** The form key in a rendered page. */
    public static String keyOf(String html) {
        return in(html, "", new Cookie[0]).value("_key");
    }

    static Form in(String html, String action, Cookie[] cookies) {
        List<Element> forms = new ArrayList<>(Jsoup.parse(html).select("form[method=post][action$='" + action + "']"));
        if (action.isEmpty() && forms.size() > 1) {
            forms.removeIf(form -> form.closest("main") == null);
        }
        assertThat(forms)
                .as("POST forms ending in '%s' of the page%n%s", action, html)
                .hasSize(1);
        return new Form(forms.get(0), cookies);
    }

    /** A form that a test fills in and sends. */
    public static final class Form {

        private final String action;
        private final boolean multipart;
        private final Set<String> names = new LinkedHashSet<>();
        private final Map<String, List<String>> fields = new LinkedHashMap<>();
        private final List<Cookie> cookies;

        private Form(Element form, Cookie[] cookies) {
            this.action = form.attr("action");
            this.multipart = form.attr("enctype").equals("multipart/form-data");
            this.cookies = Arrays.stream(cookies)
                    .filter(cookie -> cookie.getMaxAge() != 0)
                    .toList();
            for (Element control : form.select("input[name], select[name], textarea[name]")) {
                if (!control.hasAttr("disabled")) {
                    names.add(control.attr("name"));
                    values(control)
                            .forEach(value -> fields.computeIfAbsent(control.attr("name"), name -> new ArrayList<>())
                                    .add(value));
                }
            }
        }

        public String action() {
            return action;
        }

        /** What would be sent for a single-valued field. */
        public String value(String name) {
            assertThat(fields).as("fields of the form to %s", action).containsKey(name);
            return fields.get(name).get(0);
        }

        public Map<String, List<String>> fields() {
            return fields;
        }

        /** Replaces what the field holds; a field the page doesn't have fails, a browser couldn't send it. */
        public Form with(String name, String... values) {
            assertThat(names).as("fields of the form to %s", action).contains(name);
            return forged(name, values);
        }

        /** Replaces or adds a field, whether the page has it or not. */
        public Form forged(String name, String... values) {
            fields.put(name, new ArrayList<>(List.of(values)));
            return this;
        }

        public Form without(String name) {
            fields.remove(name);
            return this;
        }

        /** The fields as a browser writes them into the body of a request. */
        String encoded() {
            return fields.entrySet().stream()
                    .flatMap(field ->
                            field.getValue().stream().map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                    .collect(Collectors.joining("&"));
        }

        private static String encoded(String text) {
            return URLEncoder.encode(text, StandardCharsets.UTF_8);
        }

        public AbstractMockHttpServletRequestBuilder<?> post() {
            var request = multipart ? MockMvcRequestBuilders.multipart(action) : MockMvcRequestBuilders.post(action);
            if (!multipart) {
                request.contentType(MediaType.APPLICATION_FORM_URLENCODED);
            }
            fields.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
            if (!cookies.isEmpty()) {
                request.cookie(cookies.toArray(Cookie[]::new));
            }
            return request;
        }

        private static List<String> values(Element control) {
            return switch (control.normalName()) {
                case "textarea" -> List.of(control.wholeText());
                case "select" -> selected(control);
                default ->
                    switch (control.attr("type")) {
                        case "checkbox", "radio" -> control.hasAttr("checked") ? List.of(orOn(control)) : List.of();
                        case "submit", "button", "image", "reset", "file" -> List.of();
                        default -> List.of(control.attr("value"));
                    };
            };
        }

        private static String orOn(Element box) {
            return box.hasAttr("value") ? box.attr("value") : "on";
        }

        private static List<String> selected(Element select) {
            List<Element> options = select.select("option:not([disabled])");
            List<String> selected = options.stream()
                    .filter(option -> option.hasAttr("selected"))
                    .map(Element::val)
                    .toList();
            boolean takesFirst = selected.isEmpty() && !select.hasAttr("multiple") && !options.isEmpty();
            return takesFirst ? List.of(options.get(0).val()) : selected;
        }
    }
}
