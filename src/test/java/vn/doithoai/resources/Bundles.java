package vn.doithoai.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The message bundles: each module's Vietnamese one and its English twin. */
final class Bundles {

    static final Path ROOT = Path.of("src/main/resources/messages");

    private Bundles() {}

    /** Bundle name, such as {@code organisation}, to its Vietnamese messages. */
    static Map<String, Map<String, String>> vietnamese() {
        return read(false);
    }

    /** Bundle name to its English messages. */
    static Map<String, Map<String, String>> english() {
        return read(true);
    }

    /** All Vietnamese messages by key. */
    static Map<String, String> allVietnamese() {
        Map<String, String> all = new TreeMap<>();
        vietnamese().values().forEach(all::putAll);
        return all;
    }

    private static Map<String, Map<String, String>> read(boolean english) {
        Map<String, Map<String, String>> bundles = new TreeMap<>();
        try (var files = Files.newDirectoryStream(ROOT, "*.properties")) {
            for (Path file : files) {
                String name = file.getFileName().toString().replace(".properties", "");
                if (name.endsWith("_en") == english) {
                    bundles.put(name.replace("_en", ""), load(file));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return bundles;
    }

    private static Map<String, String> load(Path file) throws IOException {
        Map<String, String> messages = new HashMap<>();
        Properties once = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (messages.put((String) key, (String) value) != null) {
                    throw new IllegalStateException(file + " has " + key + " twice");
                }
                return super.put(key, value);
            }
        };
        try (var reader = Files.newBufferedReader(file)) {
            once.load(reader);
        }
        return new TreeMap<>(messages);
    }
}
