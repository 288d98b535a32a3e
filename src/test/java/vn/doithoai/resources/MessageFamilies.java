package vn.doithoai.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Families of message keys whose last part is known at run time only.
 *
 * @param kinds family to what its members are, as {@code message-families.properties} explains
 */
record MessageFamilies(Map<String, String> kinds, MessageKeys program) {

    private static final Path FILE = Path.of("src/test/resources/message-families.properties");

    static MessageFamilies declaredFor(MessageKeys program) {
        Properties families = new Properties();
        try (var reader = Files.newBufferedReader(FILE)) {
            families.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new MessageFamilies(
                families.stringPropertyNames().stream()
                        .collect(Collectors.toMap(family -> family, families::getProperty)),
                program);
    }

    Set<String> declared() {
        return kinds.keySet();
    }

    /** By itself, or as part of a family of which the code lists nothing. */
    boolean isDeclared(String family) {
        return kinds.containsKey(family)
                || kinds.entrySet().stream()
                        .anyMatch(wider -> wider.getValue().equals("data") && family.startsWith(wider.getKey() + "."));
    }

    /** The keys of all members that the code lists. */
    Set<String> keys() {
        return kinds.entrySet().stream()
                .flatMap(family -> members(family.getValue()).map(member -> family.getKey() + "." + member))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean hasMember(String key) {
        return kinds.entrySet().stream().anyMatch(family -> isMember(key, family.getKey(), family.getValue()));
    }

    private boolean isMember(String key, String family, String kind) {
        if (!key.startsWith(family + ".")) {
            return false;
        }
        String member = key.substring(family.length() + 1);
        return switch (kind) {
            case "data" -> true;
            case "labels" -> member.endsWith(".label");
            default -> members(kind).anyMatch(member::equals);
        };
    }

    /**
     * The log names a detail of an act, and its choices, as the form does to which {@code audit.labels.<entity>} points:
     * {@code account.form.kind.label}, {@code account.form.kind.INVITATION}.
     */
    boolean isWordOfTheLog(String key, Map<String, String> messages) {
        return messages.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("audit.labels."))
                .anyMatch(entry -> program.details().stream()
                        .anyMatch(detail -> key.startsWith(entry.getValue() + "." + detail + ".")));
    }

    /** Constants of the enum, {@code acts} for the acts that the program records, {@code data} for what no code lists. */
    private Stream<String> members(String kind) {
        return switch (kind) {
            case "data", "labels" -> Stream.of();
            case "acts" -> program.acts().stream();
            default -> constants(kind);
        };
    }

    private static Stream<String> constants(String enumName) {
        try {
            return Arrays.stream(Class.forName(enumName).getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name());
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException("message-families.properties names a missing enum", unknown);
        }
    }
}
