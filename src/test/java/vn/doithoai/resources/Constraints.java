package vn.doithoai.resources;

import jakarta.validation.Constraint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.StringUtils;

/** The message codes of all forms: what each constraint and each conversion may complain about. */
final class Constraints {

    /**
     * A possible complaint at a field.
     *
     * @param code such as {@code NotBlank}
     * @param form such as {@code unitForm}
     * @param rows the form's property that holds the row with the field, such as {@code posts}; null for the form's own
     */
    record Code(String code, String form, String rows, Field field) {

        String specific() {
            return code + "." + form + "." + (rows == null ? "" : rows + ".") + field.getName();
        }

        /** As the binder looks for a text, the most specific first. */
        Stream<String> alternatives() {
            return Stream.of(
                    specific(),
                    code + "." + field.getName(),
                    code + "." + field.getType().getName(),
                    code);
        }
    }

    private static final List<Code> CODES = read();

    /** Codes that handlers themselves give, such as {@code Taken}. */
    private static final Set<String> OWN_CODES = Literals.ofMain().stream()
            .filter(literal -> literal.call().matches("(.*\\.)?reject(Value)?"))
            .map(Literals.Literal::value)
            .filter(value -> Character.isUpperCase(value.charAt(0)))
            .collect(Collectors.toSet());

    private Constraints() {}

    static List<Code> ofForms() {
        return CODES;
    }

    /** Whether a form can give this code. */
    static boolean isCode(String key) {
        String[] parts = key.split("\\.");
        boolean ofField = CODES.stream().anyMatch(code -> code.alternatives().anyMatch(key::equals));
        boolean ofHandler = OWN_CODES.contains(parts[0])
                && (parts.length == 1
                        || CODES.stream().anyMatch(code -> code.form().equals(parts[1])));
        return ofField || ofHandler;
    }

    private static List<Code> read() {
        Path classes = Path.of("target/classes");
        try (var files = Files.walk(classes)) {
            List<Code> codes = new ArrayList<>();
            files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.matches("vn/doithoai/.*(?:Form|ListRequest)(\\$\\w+)?\\.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .forEach(name -> addCodes(name, codes));
            return codes;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void addCodes(String className, List<Code> codes) {
        Class<?> type;
        try {
            type = Class.forName(className, false, Constraints.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
        Class<?> outer = type.getEnclosingClass();
        String form = StringUtils.uncapitalize((outer == null ? type : outer).getSimpleName());
        String rows = outer == null ? null : rowsOf(type, outer);
        for (Class<?> declaring = type;
                declaring != Object.class && declaring != null;
                declaring = declaring.getSuperclass()) {
            for (Field field : declaring.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers())) {
                    addCodes(field, form, rows, codes);
                }
            }
        }
    }

    /** The property of the form that holds such rows. */
    private static String rowsOf(Class<?> row, Class<?> form) {
        return Arrays.stream(form.getDeclaredFields())
                .filter(field -> field.getGenericType().getTypeName().contains("<" + row.getName() + ">"))
                .map(Field::getName)
                .findFirst()
                .orElse(null);
    }

    private static void addCodes(Field field, String form, String rows, List<Code> codes) {
        Arrays.stream(field.getAnnotations())
                .map(annotation -> annotation.annotationType())
                .filter(type -> type.isAnnotationPresent(Constraint.class))
                .forEach(type -> codes.add(new Code(type.getSimpleName(), form, rows, field)));
        Class<?> type = field.getType();
        boolean converted = type != String.class
                && type != boolean.class
                && !isCollectionOfTexts(field)
                && !type.getName().endsWith("MultipartFile")
                && !field.getName().equals("version");
        if (converted) {
            codes.add(new Code("typeMismatch", form, rows, field));
        }
    }

    /** Also rows, whose own fields are looked at one by one. */
    private static boolean isCollectionOfTexts(Field field) {
        String element = field.getGenericType().getTypeName();
        return Collection.class.isAssignableFrom(field.getType()) && !element.matches(".*<java\\.(util|time)\\..*");
    }
}
