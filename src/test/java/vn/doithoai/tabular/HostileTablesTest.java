package vn.doithoai.tabular;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import vn.doithoai.tabular.TableRefused.Why;

/** Files that are no table, or were made to do harm: each is refused for its own reason. */
class HostileTablesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final byte[] GOOD = TableSamples.workbook(new Object[] {"Họ tên"}, new Object[] {"Lò Văn Ứng"});

    @Test
    void whatIsNoTableSaysWhatItIs() throws Exception {
        assertRefused(new byte[0], Why.EMPTY);
        assertRefused("   \n;;\n".getBytes(UTF_8), Why.EMPTY);
        assertRefused(TableSamples.workbook(sheet -> {}), Why.EMPTY);
        assertRefused("%PDF-1.7\n".getBytes(US_ASCII), Why.PDF);
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, Why.NOT_A_TABLE);
        assertRefused(new byte[TableFiles.MAX_BYTES + 1], Why.TOO_LARGE);
        try (var word = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            word.write(out);
            assertRefused(out.toByteArray(), Why.NOT_A_TABLE);
        }
        assertRefused(TableSamples.zip(Map.of("a.txt", new byte[] {1})), Why.NOT_A_TABLE);
        assertRefused(TableSamples.zip(Map.of("META-INF/manifest.xml", "<m/>".getBytes(UTF_8))), Why.OPEN_DOCUMENT);
    }

    @Test
    void oldAndLockedWorkbooksAreToldApart() throws Exception {
        var out = new ByteArrayOutputStream();
        try (var old = new HSSFWorkbook()) {
            old.createSheet().createRow(0).createCell(0).setCellValue("Lò");
            old.write(out);
        }
        assertRefused(out.toByteArray(), Why.OLD_EXCEL);
        var locked = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mat-khau");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(GOOD);
            }
            files.writeFilesystem(locked);
        }
        assertRefused(locked.toByteArray(), Why.ENCRYPTED);
    }

    @Test
    void macrosAndBinaryWorkbooksAreRefused() {
        String types = TableSamples.part(GOOD, "[Content_Types].xml");
        String main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
        assertThat(types).contains(main);
        assertRefused(
                TableSamples.with(
                        GOOD,
                        "[Content_Types].xml",
                        types.replace(main, "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                Why.MACROS);
        assertRefused(
                TableSamples.with(
                        GOOD,
                        "[Content_Types].xml",
                        types.replace(main, "application/vnd.ms-excel.sheet.binary.macro")),
                Why.BINARY_WORKBOOK);
    }

    @Test
    void aBombIsCountedWhileItGrows() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                TableSamples.part(GOOD, "[Content_Types].xml").getBytes(UTF_8));
        parts.put("xl/worksheets/sheet9.xml", new byte[0]);
        byte[] much = new byte[20 * 1024 * 1024];
        java.util.Arrays.fill(much, (byte) ' ');
        for (int i = 0; i < 3; i++) {
            parts.put("xl/media/" + i + ".bin", much);
        }
        byte[] bomb = TableSamples.zip(parts);
        assertThat(bomb.length).isLessThan(200_000);
        long before = used();
        assertRefused(bomb, Why.INFLATES);
        assertThat(used() - before).as("bytes kept").isLessThan(20_000_000L);

        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i <= WorkbookPackage.MAX_ENTRIES; i++) {
            many.put("a" + i + ".bin", new byte[0]);
        }
        assertRefused(TableSamples.zip(many), Why.INFLATES);
    }

    @Test
    void entitiesAndCellsFarAwayAreRefused() {
        String sheet = TableSamples.part(GOOD, SHEET);
        String declared = sheet.replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>");
        assertRefused(TableSamples.with(GOOD, SHEET, declared), Why.ENTITIES);
        String far = sheet.replaceFirst("r=\"A1\"", "r=\"ZZZZZZ1\"");
        assertThat(far).isNotEqualTo(sheet);
        assertRefused(TableSamples.with(GOOD, SHEET, far), Why.DAMAGED);
        assertRefused(TableSamples.with(GOOD, SHEET, sheet.replaceFirst("r=\"A1\"", "r = '&#90;ZZZZZ1'")), Why.DAMAGED);
        assertRefused(TableSamples.with(GOOD, SHEET, sheet.substring(0, sheet.length() / 2)), Why.DAMAGED);
    }

    @Test
    void aFileCutOffIsDamaged() {
        byte[] half = java.util.Arrays.copyOf(GOOD, GOOD.length / 2);
        assertRefused(half, Why.DAMAGED);
    }

    @Test
    void limitsTellTheRow() {
        assertThat(refusal(("Tên\n" + "x".repeat(2_001)).getBytes(UTF_8)).arguments())
                .containsExactly(2L);
        assertRefused(("Tên\n" + "x".repeat(2_001)).getBytes(UTF_8), Why.CELL_TOO_LONG);
        assertRefused(("Tên" + ";a".repeat(1_000_000)).getBytes(UTF_8), Why.TOO_MANY_COLUMNS);
        assertRefused(("Tên" + ";a".repeat(101)).getBytes(UTF_8), Why.TOO_MANY_COLUMNS);
        assertRefused("Lò A\n".repeat(TableFiles.MAX_ROWS + 1).getBytes(UTF_8), Why.TOO_MANY_ROWS);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void assertRefused(byte[] file, Why why) {
        assertThat(refusal(file).why()).isEqualTo(why);
    }

    static TableRefused refusal(byte[] file) {
        return catchThrowableOfType(TableRefused.class, () -> TableFiles.read(file));
    }
}
