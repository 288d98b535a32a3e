package vn.doithoai.judges;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Judge of accessibility: axe-core by the rules of WCAG 2.2, levels A and AA. */
final class Axe {

    private static final String SCRIPT = script();

    /** Run in the page itself: many times faster than through the builder, which opens another page for each result. */
    private static final String RUN = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const result = await axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
              return result.violations.flatMap(rule => rule.nodes.map(node =>
                rule.id + ': ' + rule.help + ' at ' + node.target.join(' ') + ' ' + node.html.slice(0, 200)
                + ' ' + node.any.concat(node.all, node.none).map(check => check.message).join('; ')));
            }""";

    private Axe() {}

    /** One line for each element that breaks a rule, which the line starts with. */
    @SuppressWarnings("unchecked")
    static List<String> violations(Page page) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate(RUN);
    }

    private static String script() {
        try (var resource = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
