package vn.doithoai.tabular;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.tabular.TableRefused.Why;

/** CSV as Excel, LibreOffice and Google Sheets save it on Vietnamese machines. */
class CsvTablesTest {

    private static final String TEXT = "Họ và tên;Thôn\r\nQuàng Thị Ước;Nà Lạn\r\nĐặng Ngọc Huỳnh;Phiêng Ỹ\r\n";
    private static final String NAMES = "Quàng Thị Ước Đặng Ngọc Huỳnh Phiêng Ỹ ẳẵặấầẩẫậếềểễệốồổỗộớờởỡợứừửữựỳỵỷỹ";

    @Test
    void everyCodeTableGivesTheSameText() {
        Stream.of(
                        TEXT.getBytes(UTF_8),
                        marked(TEXT.getBytes(UTF_8), 0xEF, 0xBB, 0xBF),
                        marked(TEXT.getBytes(UTF_16LE), 0xFF, 0xFE),
                        marked(TEXT.getBytes(UTF_16BE), 0xFE, 0xFF),
                        TEXT.getBytes(UTF_16LE),
                        TEXT.getBytes(UTF_16BE),
                        windows(TEXT),
                        Normalizer.normalize(TEXT, Normalizer.Form.NFD).getBytes(UTF_8))
                .forEach(file -> assertThat(cells(file))
                        .containsExactly(
                                List.of("Họ và tên", "Thôn"),
                                List.of("Quàng Thị Ước", "Nà Lạn"),
                                List.of("Đặng Ngọc Huỳnh", "Phiêng Ỹ")));
    }

    @Test
    void toneMarksOfWindowsAreJoinedToTheirLetters() {
        byte[] file = windows(NAMES + "\n");

        assertThat(cells(file)).containsExactly(List.of(NAMES));
        assertThat(new String(file, Charset.forName("windows-1258")))
                .as("the tones stand apart in the file")
                .isNotEqualTo(NAMES + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void theSeparatorIsFoundOut(String separator) {
        String text = String.join(separator, "Họ tên", "Chức vụ", "SĐT") + "\n"
                + String.join(separator, "\"Lò Văn Ứng\"", "\"Trưởng thôn, bí thư; kiêm\"", "0912 345 678");
        assertThat(cells(text.getBytes(UTF_8)).get(1))
                .containsExactly("Lò Văn Ứng", "Trưởng thôn, bí thư; kiêm", "0912 345 678");
    }

    @Test
    void fieldsInQuotationMarksHoldLinesAndMarks() {
        var table = TableFiles.read(
                        "Tên,Ghi chú\n\"Lò \"\"Út\"\" Ứng\",\"hai\ndòng, một ô\"\nQuàng Ỏn,x\n".getBytes(UTF_8))
                .table(0);
        assertThat(table.rows().get(1).cells()).containsExactly("Lò \"Út\" Ứng", "hai\ndòng, một ô");
        assertThat(table.rows().get(2).number())
                .as("the line on which it stands")
                .isEqualTo(4);
    }

    @Test
    void aFirstLineMayTellTheSeparator() {
        assertThat(cells("sep=,\r\nTên,Thôn\r\nLò A,\"x;y;z\"\r\n".getBytes(UTF_8)))
                .containsExactly(List.of("Tên", "Thôn"), List.of("Lò A", "x;y;z"));
    }

    @Test
    void emptyRowsAndCellsAreLeftOut() {
        assertThat(cells("Tên;;\n;;;\n\nLò A;;\n".getBytes(UTF_8))).containsExactly(List.of("Tên"), List.of("Lò A"));
    }

    @Test
    void anOpenQuotationMarkIsToldWithItsLine() {
        var refused = HostileTablesTest.refusal("Tên;Thôn\nLò A;\"Nà Lạn\nLò B;x\n".getBytes(UTF_8));
        assertThat(refused.why()).isEqualTo(Why.QUOTE_NOT_CLOSED);
        assertThat(refused.arguments()).containsExactly(2L);
    }

    @Test
    void aQuotationMarkInsideAWordIsJustAMark() {
        assertThat(cells("Tên;Ghi chú\nLò A;cao 5\" hơn\nLò B;x\n".getBytes(UTF_8)))
                .hasSize(3);
    }

    @Test
    void lettersOfTheOldCodeTableAreRefused() {
        // Nguyễn Thị Lâm, Đặng Văn Sơn, Bản Nà Lạn in TCVN3
        byte[] file =
                "Hä vµ tªn;B¶n\nNguyÔn ThÞ L©m;Nµ L¹n\n§Æng V¨n S¬n;Nµ L¹n\n".getBytes(Charset.forName("windows-1252"));
        assertThat(HostileTablesTest.refusal(file).why()).isEqualTo(Why.OLD_LETTERS);
    }

    private static List<List<String>> cells(byte[] file) {
        return TableFiles.read(file).table(0).rows().stream()
                .map(Table.Row::cells)
                .toList();
    }

    private static byte[] marked(byte[] text, int... mark) {
        var bytes = new ByteArrayOutputStream();
        for (int one : mark) {
            bytes.write(one);
        }
        bytes.writeBytes(text);
        return bytes.toByteArray();
    }

    /** As Windows keeps Vietnamese: a letter with its hat, then the tone; where there is one character for both, that. */
    static byte[] windows(String text) {
        Charset letters = Charset.forName("windows-1258");
        var encoder = letters.newEncoder();
        StringBuilder apart = new StringBuilder();
        text.codePoints().mapToObj(Character::toString).forEach(letter -> {
            if (encoder.canEncode(letter)) {
                apart.append(letter);
                return;
            }
            String marks = Normalizer.normalize(letter, Normalizer.Form.NFD);
            String tone = marks.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            apart.append(Normalizer.normalize(
                            marks.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC))
                    .append(tone);
        });
        assertThat(encoder.canEncode(apart)).as(apart.toString()).isTrue();
        return apart.toString().getBytes(letters);
    }
}
