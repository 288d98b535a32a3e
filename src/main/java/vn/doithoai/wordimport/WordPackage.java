package vn.doithoai.wordimport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.wordimport.WordRefused.Why;

/**
 * The parts of a Word file (Open Packaging Conventions): unpacked once from end to end, with every byte counted, and only
 * the XML kept. Nothing outside of the file is ever looked at.
 */
final class WordPackage {

    static final int MAX_INFLATED = 60 * 1024 * 1024;
    static final int MAX_XML = 20 * 1024 * 1024;
    static final int MAX_ENTRIES = 2_000;

    private static final int BUFFER = 16 * 1024;
    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final String MAIN = "officedocument";

    private final Map<String, byte[]> parts;
    private final String main;
    private final Map<String, String> related;

    private WordPackage(Map<String, byte[]> parts, String main) {
        this.parts = parts;
        this.main = main;
        this.related =
                relations(folder(main) + "_rels/" + main.substring(folder(main).length()) + ".rels");
    }

    static WordPackage open(byte[] file) {
        FileSignature.check(file);
        Map<String, byte[]> parts = unpack(file);
        byte[] types = parts.get(CONTENT_TYPES);
        if (types == null) {
            throw new WordRefused(parts.containsKey("meta-inf/manifest.xml") ? Why.OPEN_DOCUMENT : Why.NOT_WORD);
        }
        var root = new WordPackage(parts, "");
        String main = root.related.get(MAIN);
        if (main == null || !parts.containsKey(main)) {
            throw new WordRefused(Why.DAMAGED);
        }
        checkKind(contentType(types, main));
        return new WordPackage(parts, main);
    }

    XmlReader document() {
        return new XmlReader(parts.getOrDefault(main, new byte[0]));
    }

    /** A part the document points to, by the last word of the relation's type; null when there is none. */
    @Nullable
    XmlReader related(String type) {
        byte[] part = parts.get(related.getOrDefault(type, ""));
        return part == null ? null : new XmlReader(part);
    }

    private static void checkKind(String type) {
        if (type.contains("macroenabled")) {
            throw new WordRefused(Why.MACROS);
        }
        if (!type.contains("wordprocessingml.document.main+xml")
                && !type.contains("wordprocessingml.template.main+xml")) {
            throw new WordRefused(Why.NOT_WORD);
        }
    }

    private static Map<String, byte[]> unpack(byte[] file) {
        Map<String, byte[]> parts = new HashMap<>();
        var budget = new Budget();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = partName(entry.getName());
                budget.entry(name);
                boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
                byte[] content = budget.read(zip, xml);
                if (xml) {
                    parts.putIfAbsent(name, content);
                }
            }
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new WordRefused(Why.DAMAGED, unreadable);
        }
        if (budget.entries == 0) {
            throw new WordRefused(Why.DAMAGED);
        }
        return parts;
    }

    /** Part names don't tell capitals apart. */
    private static String partName(String entry) {
        String name = entry.replace('\\', '/').toLowerCase(Locale.ROOT);
        return name.startsWith("/") ? name.substring(1) : name;
    }

    private static String folder(String part) {
        return part.substring(0, part.lastIndexOf('/') + 1);
    }

    private Map<String, String> relations(String part) {
        Map<String, String> targets = new HashMap<>();
        byte[] content = parts.get(part);
        if (content != null) {
            var reader = new XmlReader(content);
            reader.children(root -> reader.children(relation -> {
                String type = reader.attribute("Type").toLowerCase(Locale.ROOT);
                String target = reader.attribute("Target");
                if (!reader.attribute("TargetMode").equalsIgnoreCase("External")) {
                    targets.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), resolve(target));
                }
            }));
        }
        return targets;
    }

    private String resolve(String target) {
        String path = target.startsWith("/") ? target : folder(main) + target;
        String name = partName(path);
        while (name.contains("/../")) {
            name = name.replaceFirst("[^/]+/\\.\\./", "").replaceFirst("^/\\.\\./", "");
        }
        return name.startsWith("./") ? name.substring(2) : name;
    }

    private static String contentType(byte[] types, String part) {
        Map<String, String> found = new HashMap<>();
        var reader = new XmlReader(types);
        reader.children(root -> reader.children(entry -> {
            String type = reader.attribute("ContentType").toLowerCase(Locale.ROOT);
            if (entry.equals("Override")) {
                found.put(partName(reader.attribute("PartName")), type);
            } else if (entry.equals("Default") && reader.attribute("Extension").equalsIgnoreCase("xml")) {
                found.put("", type);
            }
        }));
        return found.getOrDefault(part, found.getOrDefault("", ""));
    }

    /** What may still be unpacked. */
    private static final class Budget {

        private int entries;
        private int inflated;
        private int xml;

        void entry(String name) {
            entries++;
            if (entries > MAX_ENTRIES) {
                throw new WordRefused(Why.INFLATES);
            }
            if (name.endsWith("vbaproject.bin")) {
                throw new WordRefused(Why.MACROS);
            }
        }

        byte[] read(ZipInputStream zip, boolean kept) throws IOException {
            var content = new ByteArrayOutputStream();
            byte[] buffer = new byte[BUFFER];
            for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                inflated += read;
                xml += kept ? read : 0;
                if (inflated > MAX_INFLATED || xml > MAX_XML) {
                    throw new WordRefused(Why.INFLATES);
                }
                if (kept) {
                    content.write(buffer, 0, read);
                }
            }
            return content.toByteArray();
        }
    }
}
