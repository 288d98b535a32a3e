package vn.doithoai.resources;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.doithoai.resources.Templates.Template;

/**
 * The message keys that templates and Java ask for.
 *
 * @param used key to one place that asks for it
 * @param families beginnings of keys whose last part is known at run time only, without the dot
 * @param endings what is added to keys at run time, such as {@code .action}
 * @param undeterminable expressions of pages that tell nothing of the key
 * @param acts what the program records in the audit log, such as {@code unit.changed}
 * @param details what acts tell beside, such as {@code name}: the log looks for their words in forms
 * @param known all keys of the bundles: by them a literal in Java is told from other dotted words
 */
record MessageKeys(
        Map<String, String> used,
        Set<String> families,
        Set<String> endings,
        List<String> undeterminable,
        Set<String> acts,
        Set<String> details,
        Set<String> known) {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][\\w-]*(\\.[\\w-]+)+");
    private static final Pattern MESSAGE_CALL = Pattern.compile("#messages\\.msg(?:OrNull)?\\(([^)]*)\\)");
    private static final Pattern LITERAL = Pattern.compile("'([^']*)'");
    private static final Pattern ACT = Pattern.compile("[a-z][A-Za-z]*(\\.[a-z][A-Za-z]*)+");

    /** {@code Act.with}, {@code Act.filtered}, {@code Changes.field} and {@code Changes.hiddenField}. */
    private static final Pattern DETAIL_CALL = Pattern.compile("(?s).*\\.(with|filtered|field|hiddenField)");

    static MessageKeys ofProgram(Set<String> known) {
        var keys = new MessageKeys(
                new TreeMap<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new ArrayList<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                known);
        Templates.all().forEach(keys::read);
        Set<String> roots = known.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        Literals.ofMain().forEach(literal -> keys.read(literal, roots));
        return keys;
    }

    boolean isUsed(String key) {
        return used.containsKey(key)
                || endings.stream()
                        .anyMatch(ending -> key.endsWith(ending)
                                && used.containsKey(key.substring(0, key.length() - ending.length())));
    }

    private void read(Template template) {
        for (var element : template.document().getAllElements()) {
            element.attributes()
                    .forEach(attribute -> read(template, element, attribute.getValue(), keysOf(attribute.getKey())));
            for (TextNode text : element.textNodes()) {
                read(template, text, text.getWholeText(), false);
            }
        }
    }

    /** Beside messages, fragment calls hand over beginnings of keys as plain literals. */
    private static boolean keysOf(String attribute) {
        return attribute.equals("th:replace") || attribute.equals("th:insert") || attribute.equals("th:with");
    }

    private void read(Template template, Node node, String value, boolean handsOverKeys) {
        for (int start = value.indexOf("#{"); start >= 0; start = value.indexOf("#{", start + 2)) {
            key(template, node, inside(value, start + 1));
        }
        Matcher call = MESSAGE_CALL.matcher(value);
        while (call.find()) {
            expression(template, node, call.group(1));
        }
        if (handsOverKeys) {
            Matcher literal = LITERAL.matcher(value);
            while (literal.find()) {
                handedOver(template, node, literal.group(1));
            }
        }
    }

    private void handedOver(Template template, Node node, String literal) {
        if (known.contains(literal)) {
            used.putIfAbsent(literal, template.at(node));
        } else if (beginsKeys(literal)) {
            families.add(literal);
        }
    }

    private boolean beginsKeys(String family) {
        return family.contains(".") && known.stream().anyMatch(key -> key.startsWith(family + "."));
    }

    /** What stands between this brace and the one that closes it. */
    private static String inside(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return text.substring(open + 1, i);
            }
        }
        return text.substring(open + 1);
    }

    private void key(Template template, Node node, String message) {
        if (message.startsWith("${") || message.startsWith("*{")) {
            expression(template, node, inside(message, 1));
            return;
        }
        String key = message.replaceFirst("(?s)\\(.*", "").strip();
        if (key.startsWith("__")) {
            expression(template, node, key);
        } else {
            used.putIfAbsent(key, template.at(node));
        }
    }

    private void expression(Template template, Node node, String expression) {
        Matcher literal = LITERAL.matcher(expression);
        boolean told = false;
        while (literal.find()) {
            String text = literal.group(1);
            if (text.startsWith(".")) {
                endings.add(text);
            } else if (text.endsWith(".") && PLAIN.matcher(text + "x").matches()) {
                families.add(text.substring(0, text.length() - 1));
                told = true;
            } else if (PLAIN.matcher(text).matches()) {
                used.putIfAbsent(text, template.at(node));
                told = true;
            }
        }
        boolean fromRecord = template.name().startsWith("fragments/") || expression.matches("[\\w.]+\\.(key|\\w+Key)");
        if (!told && !fromRecord && !expression.startsWith("code ")) {
            undeterminable.add(template.at(node) + " " + expression);
        }
    }

    private void read(Literals.Literal literal, Set<String> roots) {
        String value = literal.value();
        if (literal.argument() == 0 && DETAIL_CALL.matcher(literal.call()).matches()) {
            details.add(value);
        }
        if (known.contains("audit.action." + value)) {
            // Handed on to a method that makes the act
            acts.add(value);
        }
        boolean act = literal.call().endsWith("Act.of") || literal.call().equals("new Act");
        if (act && literal.argument() == 1) {
            if (ACT.matcher(value).matches()) {
                acts.add(value);
            }
            return;
        }
        if (literal.call().endsWith("Act.exported") && literal.argument() == 1) {
            acts.add(value + ".exported");
            return;
        }
        if (literal.joined() && value.matches("(\\.\\w+)+")) {
            endings.add(value);
        }
        String family = value.endsWith(".") ? value.substring(0, value.length() - 1) : value;
        if (!roots.contains(family.split("\\.")[0])
                || !PLAIN.matcher(family + ".x").matches()) {
            return;
        }
        if (known.contains(value)) {
            used.putIfAbsent(value, literal.file());
        } else if (beginsKeys(family) || literal.joined() && known.stream().anyMatch(key -> key.startsWith(value))) {
            families.add(family);
        } else if (PLAIN.matcher(value).matches() && !value.matches(".*\\.(\\w{2,4}|properties)")) {
            used.putIfAbsent(value, literal.file());
        }
    }
}
