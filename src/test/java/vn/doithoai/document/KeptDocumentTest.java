package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptDocumentTest {

    private final DocumentRenderer renderer = new DocumentRenderer();

    static Stream<OfficialDocument> samples() {
        return Stream.concat(SampleDocuments.all().stream(), Stream.of(SampleDocuments.hostile()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsReadEqualsWhatWasWritten(OfficialDocument sample) {
        OfficialDocument read = KeptDocument.read(KeptDocument.write(sample));

        assertThat(read).isEqualTo(sample);
        assertThat(renderer.pdf(read)).isEqualTo(renderer.pdf(sample));
    }

    /** Papers of earlier years are read by later programs: these words mustn't change. */
    @Test
    void theFormatStays() {
        String kept = """
                {"letterhead":{"superior":[],"body":["Ủy ban nhân dân","xã Suối Mây"]},
                 "number":{"number":"08","symbol":"TB-UBND"},
                 "placeAndDate":{"place":"Suối Mây","year":2026,"date":"2026-02-03"},
                 "kind":"NOTICE",
                 "subject":{"runs":[{"text":"Lịch đối thoại","bold":false,"italic":false}]},
                 "addressees":["Trưởng các thôn"],
                 "legalBases":[{"runs":[{"text":"Căn cứ Luật","bold":false,"italic":false}]}],
                 "body":[
                   {"block":"paragraph","text":{"runs":[{"text":"Đoạn","bold":true,"italic":false}]}},
                   {"block":"item","level":"ARABIC","heading":false,"text":{"runs":[]},"blocks":[
                     {"block":"note","text":{"runs":[{"text":"Ghi chú","bold":false,"italic":true}]}}]},
                   {"block":"table","caption":{"runs":[]},
                    "columns":[{"head":{"runs":[]},"share":2,"centred":true}],
                    "rows":[{"cells":[{"paragraphs":[{"runs":[{"text":"Ô","bold":false,"italic":false}]}]}]}]},
                   {"block":"code","link":"https://suoimay.example/moi/a","lines":["Quét mã"],"description":"Mã QR"}],
                 "signatures":[{"capacity":["TM. ỦY BAN NHÂN DÂN","CHỦ TỊCH"],"name":"Lò Văn Thượng"}],
                 "recipients":{"bodies":["Như trên"],"kept":"VT"},
                 "annexes":[{"title":{"runs":[]},"blocks":[],"landscape":true}]}""";

        OfficialDocument read = KeptDocument.read(kept);

        assertThat(read.number().printed()).isEqualTo("Số: 08/TB-UBND");
        assertThat(read.placeAndDate().printed()).isEqualTo("Suối Mây, ngày 03 tháng 02 năm 2026");
        assertThat(read.body()).hasSize(4);
        assertThat(KeptDocument.write(read)).isEqualToIgnoringWhitespace(kept);
    }
}
