package vn.doithoai.wordimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.wordimport.WordRefused.Why;

/** Files that are no Word files, and files made to harm: each is refused with its reason, soon and without much memory. */
class HostileFilesTest {

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void otherKindsOfFilesAreCalledByName() throws Exception {
        refused(new byte[0], Why.EMPTY);
        refused(new byte[WordFiles.MAX_BYTES + 1], Why.TOO_LARGE);
        refused(ole(""), Why.OLD_WORD);
        refused(ole("EncryptedPackage"), Why.ENCRYPTED);
        refused("%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII), Why.PDF);
        refused("{\\rtf1\\ansi Kế hoạch}".getBytes(StandardCharsets.UTF_8), Why.RTF);
        refused("Kế hoạch".getBytes(StandardCharsets.UTF_8), Why.NOT_WORD);
        refused("<html>Kế hoạch</html>".getBytes(StandardCharsets.UTF_8), Why.NOT_WORD);
        refused(
                Docx.zip(
                        Map.of("mimetype", "application/vnd.oasis.opendocument.text", "META-INF/manifest.xml", "<m/>")),
                Why.OPEN_DOCUMENT);
        refused(Docx.zip(Map.of("readme.txt", "Kế hoạch")), Why.NOT_WORD);
        refused(
                Docx.of()
                        .kind("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                        .bytes(),
                Why.NOT_WORD);
    }

    @Test
    void macrosAreRefusedWhateverTheFileIsCalled() {
        refused(
                Docx.of(Docx.p("Kế hoạch"))
                        .kind("application/vnd.ms-word.document.macroEnabled.main+xml")
                        .bytes(),
                Why.MACROS);
        refused(Docx.of(Docx.p("Kế hoạch")).raw("word/vbaProject.bin", "x").bytes(), Why.MACROS);
    }

    @Test
    void damagedFilesAreRefusedWhereverTheyAreCut() {
        byte[] whole = Docx.of(Docx.headTable(), Docx.title(), Docx.p("1. Nghe ý kiến."))
                .bytes();
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            try {
                WordFiles.read(cut);
            } catch (WordRefused refused) {
                assertThat(refused.why()).isIn(Why.DAMAGED, Why.NOT_WORD, Why.EMPTY);
            }
        }
    }

    @Test
    void changedBytesNeverDoMoreThanRefuse() {
        byte[] whole = Docx.of(Docx.headTable(), Docx.title(), Docx.p("1. Nghe ý kiến."))
                .bytes();
        var random = new java.util.Random(26);
        for (int round = 0; round < 2_000; round++) {
            byte[] changed = whole.clone();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                WordFiles.read(changed);
            } catch (WordRefused refused) {
                assertThat(refused.why()).isNotNull();
            }
        }
    }

    @Test
    void brokenMarkupIsDamage() {
        refused(Docx.of("<w:p><w:r>").bytes(), Why.DAMAGED);
        refused(Docx.of().raw("word/document.xml", "").bytes(), Why.DAMAGED);
        refused(Docx.of().raw("word/document.xml", "Kế hoạch").bytes(), Why.DAMAGED);
        refused(Docx.of(Docx.p("x")).raw("_rels/.rels", "<Relationships/>").bytes(), Why.DAMAGED);
        refused(Docx.of("<w:p><w:r><w:t>\u0001</w:t></w:r></w:p>").bytes(), Why.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/document.xml",
                "word/styles.xml",
                "word/numbering.xml",
                "_rels/.rels",
                "[Content_Types].xml"
            })
    void entitiesAreRefusedInEveryPart(String part) {
        String harm = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY f SYSTEM \"file:///etc/passwd\"><!ENTITY u SYSTEM \"http://127.0.0.1:9/x\">]><x>&b;&f;&u;</x>";
        Docx docx = Docx.of(Docx.p("Kế hoạch")).with("styles", "styles", "").with("numbering", "numbering", "");
        refused(docx.raw(part, harm).bytes(), Why.ENTITIES);
    }

    @Test
    void bombsAreStoppedWhileTheyInflate() throws Exception {
        refused(bomb("word/media/image1.png", 300), Why.INFLATES);
        refused(bomb("word/document.xml", 100), Why.INFLATES);
        refused(bomb("word/styles.xml", 21), Why.INFLATES);
        var many = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(many)) {
            for (int i = 0; i < 60_000; i++) {
                zip.putNextEntry(new ZipEntry("word/a" + i));
            }
        }
        refused(many.toByteArray(), Why.INFLATES);
    }

    @Test
    void depthAndLengthHaveAnEnd() {
        String deep = "<w:tbl><w:tr><w:tc>".repeat(5_000) + Docx.p("x") + "</w:tc></w:tr></w:tbl>".repeat(5_000);
        refused(Docx.of(deep).bytes(), Why.TOO_DEEP);
        refused(Docx.of("<w:sdt><w:sdtContent>".repeat(100_000)).bytes(), Why.TOO_DEEP);
        refused(
                Docx.of(Docx.p("một dòng").repeat(TextBudget.MAX_PARAGRAPHS + 1))
                        .bytes(),
                Why.TOO_LONG);
        refused(Docx.of(Docx.p("chữ ".repeat(TextBudget.MAX_LETTERS / 4 + 1))).bytes(), Why.TOO_LONG);
        refused(Docx.of("<w:p/>".repeat(300_000)).bytes(), Why.TOO_LONG);
    }

    @Test
    void theLargestPlanThatIsTakenIsReadSoon() {
        String row = Docx.rowOf("1", "Nà Lạn", "Hội trường xã Suối Mây", "07 giờ 30 phút");
        byte[] file = Docx.of(Docx.title(), "<w:tbl>" + row.repeat(1_200) + "</w:tbl>")
                .bytes();
        long before = used();
        ReadPlan plan = soon(() -> WordFiles.read(file));
        assertThat(plan.lines()).hasSize(4_802);
        assertThat(used() - before).isLessThan(50L * MEGABYTE);
    }

    @Test
    void patternsDoNotRunAway() {
        for (String text : new String[] {
            "1.".repeat(20_000),
            "S".repeat(30_000),
            "- ".repeat(30_000),
            "ngay".repeat(9_000),
            "số: /" + "a-".repeat(20_000),
            "Phần I " + "A ".repeat(20_000),
            "A.".repeat(20_000),
            "Lò ".repeat(20_000)
        }) {
            soon(() ->
                    WordFiles.read(Docx.of(Docx.p(text), Docx.title(), Docx.p(text), Docx.closingTable(), Docx.p(text))
                            .bytes()));
        }
    }

    @Test
    void otherReasons() {
        refused(Docx.of("<w:altChunk r:id=\"x\"/>").bytes(), Why.INCLUDES_FILE);
        refused(Docx.of("<w:p/><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>").bytes(), Why.NO_TEXT);
    }

    @ParameterizedTest
    @EnumSource(Why.class)
    void everyReasonSaysWhatToDo(Why why) {
        String key = new WordRefused(why).messageKey();
        for (Locale language : new Locale[] {Locale.ROOT, Locale.ENGLISH}) {
            var bundle = ResourceBundle.getBundle(
                    "messages.wordimport",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(bundle.getString(key)).hasSizeGreaterThan(20);
        }
    }

    private static void refused(byte[] file, Why why) {
        long before = used();
        WordRefused refused = soon(() -> catchThrowableOfType(WordRefused.class, () -> WordFiles.read(file)));
        assertThat(refused).as("refused because of %s", why).isNotNull();
        assertThat(refused.why()).isEqualTo(why);
        assertThat(used() - before).as("memory kept").isLessThan(20L * MEGABYTE);
    }

    private static <T> T soon(java.util.concurrent.Callable<T> work) {
        return org.junit.jupiter.api.Assertions.assertTimeout(SOON, work::call);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static byte[] ole(String stream) {
        byte[] file = new byte[4096];
        byte[] start = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(start, 0, file, 0, start.length);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, file, 1024, name.length);
        return file;
    }

    private static byte[] bomb(String entry, int megabytes) throws Exception {
        var bytes = new ByteArrayOutputStream();
        byte[] zeros = new byte[MEGABYTE];
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(entry));
            for (int i = 0; i < megabytes; i++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }
}
