package vn.doithoai.office;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/**
 * LibreOffice without windows: another program's opinion on the files that are handed out. It has the typeface of the PDF
 * in place of Times New Roman and no other, whatever the machine has.
 */
public final class Office implements AutoCloseable {

    private static final List<String> NAMES = List.of("soffice", "libreoffice");
    private static final int PATIENCE_SECONDS = 180;
    private static final String TYPEFACE = "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-";
    private static final String FONTS = """
            <?xml version="1.0"?>
            <!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
              <dir>%1$s/fonts</dir>
              <cachedir>%1$s/cache</cachedir>
              <alias binding="same"><family>Times New Roman</family><prefer><family>Liberation Serif</family></prefer></alias>
            </fontconfig>
            """;

    private final Path program;
    private final Path place;

    Office(Path program) {
        this.program = program;
        try {
            this.place = Files.createTempDirectory(Files.createDirectories(Path.of("target", "office")), "run-")
                    .toAbsolutePath();
            Path fonts = Files.createDirectories(place.resolve("fonts"));
            for (String face : List.of("Regular", "Bold", "Italic", "BoldItalic")) {
                try (InputStream file = Office.class.getResourceAsStream(TYPEFACE + face + ".ttf")) {
                    Files.copy(file, fonts.resolve(face + ".ttf"));
                }
            }
            Files.writeString(place.resolve("fonts.conf"), FONTS.formatted(place));
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** What LibreOffice can make of a file. */
    public enum Format {
        PDF("pdf", "pdf"),
        /** Each paragraph a line, with the numbers that Word's lists compute, cell by cell. */
        TEXT("txt:Text (encoded):UTF8", "txt"),
        /** A workbook as one XML file, with each cell as it is shown. */
        SHEETS("fods", "fods");

        private final String filter;
        private final String ending;

        Format(String filter, String ending) {
            this.filter = filter;
            this.ending = ending;
        }
    }

    /** @param environment {@code SOFFICE} names the program where it isn't on the path */
    static Optional<Path> find(Map<String, String> environment) {
        Stream<Path> named = Stream.ofNullable(environment.get("SOFFICE")).map(Path::of);
        Stream<Path> usual = NAMES.stream()
                .flatMap(name -> Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                        .filter(folder -> !folder.isEmpty())
                        .map(folder -> Path.of(folder, name)));
        return Stream.concat(named, usual).filter(Files::isExecutable).findFirst();
    }

    /**
     * Opens all files in one start and saves them in another format.
     *
     * @param files by names with an ending: "plan.docx"
     * @return by the same names
     * @throws Unreadable names the files that LibreOffice couldn't open
     */
    public Map<String, byte[]> convert(Map<String, byte[]> files, Format format) {
        try {
            Path in = Files.createDirectories(place.resolve("in"));
            Path out = Files.createDirectories(place.resolve("out"));
            try {
                for (var file : files.entrySet()) {
                    Files.write(in.resolve(file.getKey()), file.getValue());
                }
                String said = run(in, out, format, List.copyOf(files.keySet()));
                return read(out, format, files, said);
            } finally {
                FileSystemUtils.deleteRecursively(in);
                FileSystemUtils.deleteRecursively(out);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The text of one file in that format. */
    public String text(String name, byte[] file, Format format) {
        return new String(convert(Map.of(name, file), format).get(name), StandardCharsets.UTF_8);
    }

    private String run(Path in, Path out, Format format, List<String> names) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "-env:UserInstallation=" + place.resolve("profile").toUri(),
                "--headless",
                "--norestore",
                "--convert-to",
                format.filter,
                "--outdir",
                out.toString()));
        names.forEach(name -> command.add(in.resolve(name).toString()));
        Path log = place.resolve("log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("FONTCONFIG_FILE", place.resolve("fonts.conf").toString());
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice hangs: " + Files.readString(log));
        }
        return Files.readString(log);
    }

    private static Map<String, byte[]> read(Path out, Format format, Map<String, byte[]> files, String said)
            throws IOException {
        Map<String, byte[]> converted = new LinkedHashMap<>();
        List<String> unreadable = new ArrayList<>();
        for (String name : files.keySet()) {
            Path file = out.resolve(name.substring(0, name.lastIndexOf('.')) + "." + format.ending);
            if (Files.exists(file)) {
                converted.put(name, Files.readAllBytes(file));
            } else {
                unreadable.add(name);
            }
        }
        if (!unreadable.isEmpty()) {
            throw new Unreadable(unreadable, said);
        }
        return converted;
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(place);
    }

    /** Files that LibreOffice couldn't open. */
    public static final class Unreadable extends RuntimeException {

        private Unreadable(List<String> names, String said) {
            super("LibreOffice can't open " + names + ": " + said.strip());
        }
    }
}
