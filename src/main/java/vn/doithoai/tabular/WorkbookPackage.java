package vn.doithoai.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import vn.doithoai.tabular.TableRefused.Why;

/**
 * Looks through the package of a workbook before it is read: every entry is unpacked by the same library that the reader
 * uses, counted and thrown away, so that nothing that grows without end ever reaches it.
 */
final class WorkbookPackage {

    static final int MAX_INFLATED = 50 * 1024 * 1024;
    static final int MAX_STRINGS = 16 * 1024 * 1024;
    static final int MAX_ENTRIES = 500;

    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final int TYPES_KEPT = 256 * 1024;
    private static final int BUFFER = 16 * 1024;

    private long inflated;
    private final ByteArrayOutputStream types = new ByteArrayOutputStream();
    private boolean openDocument;

    private WorkbookPackage() {}

    /** @throws TableRefused unless it is the package of a workbook without programs and surprises */
    static void check(byte[] file) {
        var look = new WorkbookPackage();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            if (entries.size() > MAX_ENTRIES) {
                throw new TableRefused(Why.INFLATES);
            }
            for (ZipArchiveEntry entry : entries) {
                try (InputStream content = zip.getInputStream(entry)) {
                    look.through(entry.getName().toLowerCase(Locale.ROOT), content);
                }
            }
        } catch (ZipException unreadable) {
            throw new TableRefused(Why.DAMAGED, unreadable);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new TableRefused(Why.DAMAGED, unreadable);
        }
        look.checkKind();
    }

    private void through(String name, @Nullable InputStream content) throws IOException {
        if (content == null) {
            throw new TableRefused(Why.DAMAGED);
        }
        openDocument |= name.equals("meta-inf/manifest.xml");
        boolean xml = name.endsWith(".xml") || name.endsWith(".rels");
        var marks = new XmlMarks();
        long own = 0;
        byte[] buffer = new byte[BUFFER];
        for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
            own += read;
            inflated += read;
            if (inflated > MAX_INFLATED || own > MAX_STRINGS && name.endsWith("sharedstrings.xml")) {
                throw new TableRefused(Why.INFLATES);
            }
            if (xml) {
                marks.look(buffer, read);
            }
            if (name.equals(CONTENT_TYPES) && types.size() < TYPES_KEPT) {
                types.write(buffer, 0, read);
            }
        }
    }

    private void checkKind() {
        String kinds = types.toString(StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        if (kinds.isEmpty()) {
            throw new TableRefused(openDocument ? Why.OPEN_DOCUMENT : Why.NOT_A_TABLE);
        }
        if (kinds.contains("macroenabled") || kinds.contains("vbaproject")) {
            throw new TableRefused(Why.MACROS);
        }
        if (kinds.contains("ms-excel.sheet.binary")) {
            throw new TableRefused(Why.BINARY_WORKBOOK);
        }
        if (!kinds.contains("spreadsheetml.sheet.main+xml") && !kinds.contains("spreadsheetml.template.main+xml")) {
            throw new TableRefused(Why.NOT_A_TABLE);
        }
    }
}
