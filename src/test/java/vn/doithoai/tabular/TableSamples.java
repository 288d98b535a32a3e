package vn.doithoai.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Files of tables for tests. */
public final class TableSamples {

    private TableSamples() {}

    /** A workbook of one sheet; texts, numbers and days as given. */
    public static byte[] workbook(Object[]... rows) {
        return workbook(sheet -> fill(sheet, rows));
    }

    public static byte[] workbook(Consumer<Worksheet> content) {
        return sheets(workbook -> content.accept(workbook.newWorksheet("Danh sách")));
    }

    public static byte[] sheets(Consumer<Workbook> content) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Kiem thu", "1.0")) {
            content.accept(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static void fill(Worksheet sheet, Object[]... rows) {
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
                Object value = rows[row][column];
                if (value instanceof Number number) {
                    sheet.value(row, column, number);
                } else if (value instanceof java.time.LocalDate day) {
                    sheet.value(row, column, day);
                    sheet.style(row, column).format("dd/mm/yyyy").set();
                } else if (value != null) {
                    sheet.value(row, column, value.toString());
                }
            }
        }
    }

    /** The same package with one part replaced, or added. */
    static byte[] with(byte[] workbook, String part, String content) {
        Map<String, byte[]> parts = parts(workbook);
        parts.put(part, content.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static String part(byte[] workbook, String part) {
        return new String(parts(workbook).get(part), StandardCharsets.UTF_8);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> parts(byte[] workbook) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                .get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }
}
