package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Wherever the end of a page falls: closing in one piece, no widow, no orphan, no title alone, numbers from page 2. */
class PageBreaksTest {

    private final DocumentRenderer renderer = new DocumentRenderer();

    static IntStream variants() {
        return IntStream.range(0, PageBreaks.VARIANTS);
    }

    @ParameterizedTest
    @MethodSource("variants")
    void nothingIsTornApart(int lines) throws Exception {
        OfficialDocument plan = PageBreaks.variant(lines);

        assertThat(PageBreaks.complaints(plan, PdfPage.of(renderer.pdf(plan)))).isEmpty();
    }

    /** The check bites: without the rules of the stylesheet it finds every kind of fault. */
    @Test
    void withoutItsRulesEverythingIsTornApart() throws Exception {
        List<String> complaints = new ArrayList<>();
        for (int lines = 0; lines < PageBreaks.VARIANTS; lines++) {
            OfficialDocument plan = PageBreaks.variant(lines);
            String html = renderer.html(PrintedDocument.of(plan))
                    .replaceAll("page-break-(inside|after): avoid", "")
                    .replaceAll("(orphans|widows): 2", "$1: 1")
                    .replace("last-except", "last");
            complaints.addAll(PageBreaks.complaints(plan, PdfPage.of(PdfWriter.write(html))));
        }

        assertThat(complaints)
                .anyMatch(complaint -> complaint.startsWith("1 lines and "))
                .anyMatch(complaint -> complaint.matches("\\d+ lines and 1 of .*"))
                .anyMatch(complaint -> complaint.startsWith("alone at the end of a page"))
                .anyMatch(complaint -> complaint.startsWith("torn: "))
                .anyMatch(complaint -> complaint.startsWith("the closing stands on 2 pages"))
                .contains("page 1 is numbered [1]");
    }
}
