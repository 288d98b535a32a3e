package vn.doithoai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.doithoai.document.Block.Paragraph;

/** A round of invitations as one file: everybody's own letter, valid as a whole, as if each were printed alone. */
class LettersInOneFileTest {

    private static final String TITLE = "Giấy mời dự hội nghị đối thoại";
    private static final int LONG = 30;

    private final DocumentRenderer renderer = new DocumentRenderer();

    @Test
    void everyCodeLeadsToItsOwnPersonWhateverStandsBetween() throws Exception {
        BoundLetters bound = bind(60);

        List<String> codes = QrPages.read(bound.pdf());
        List<String> pages = texts(bound.pdf());
        assertThat(bound.firstPages()).hasSize(60);
        for (int i = 0; i < 60; i++) {
            int first = bound.firstPages().get(i);
            int end = i + 1 < 60 ? bound.firstPages().get(i + 1) : pages.size();
            assertThat(pages.get(first)).startsWith("ỦY BAN NHÂN DÂN").contains(person(i));
            assertThat(codes.subList(first, end).stream().filter(code -> !code.isEmpty()))
                    .containsExactly(link(i));
        }
    }

    /** None on a letter's first page, then its own second, whatever the number of the sheet. */
    @Test
    void aLongLetterCountsItsOwnPages() throws Exception {
        BoundLetters bound = bind(60);
        List<PdfPage> pages = PdfPage.of(bound.pdf());
        int first = bound.firstPages().get(LONG);

        assertThat(bound.firstPages().get(LONG + 1) - first).isEqualTo(4);
        for (int page = 0; page < pages.size(); page++) {
            String top = pages.get(page).texts().stream()
                    .filter(text -> text.baseline() < DecreeFormat.MARGIN_TOP_MM)
                    .map(PdfPage.Text::words)
                    .findFirst()
                    .orElse("");
            boolean beginning = bound.firstPages().contains(page);
            assertThat(top).as("page %d", page).isEqualTo(beginning ? "" : String.valueOf(page - first + 1));
        }
    }

    /** Over the edge of what is laid out at once. */
    @Test
    void manyLettersAreReadInTheirOrderAndEveryPageLeadsBackToItsTags() throws Exception {
        BoundLetters bound = bind(205);
        List<String> alone = new ArrayList<>();
        for (int i = 0; i < 205; i++) {
            alone.addAll(DocumentWords.ofPreview(letter(i)));
        }

        assertThat(String.join("", PdfTags.words(bound.pdf()))).isEqualTo(String.join("", alone));
        assertThat(PdfTags.types(bound.pdf())).filteredOn("Document"::equals).hasSize(1);
        assertThat(PdfTags.types(bound.pdf())).filteredOn("H1"::equals).hasSize(205);
        try (PDDocument document = Loader.loadPDF(bound.pdf())) {
            Set<Integer> keys = new HashSet<>();
            Set<COSName> files = new HashSet<>();
            Set<Object> fonts = new HashSet<>();
            for (PDPage page : document.getPages()) {
                keys.add(page.getStructParents());
                for (COSName name : page.getResources().getFontNames()) {
                    files.add(name);
                    fonts.add(page.getResources().getFont(name).getName());
                }
            }
            assertThat(keys).hasSize(document.getNumberOfPages());
            assertThat(fonts).as("each face once: %s", files).hasSizeLessThanOrEqualTo(4);
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
        }
    }

    @Test
    void theFileIsValidAsAWhole() throws Exception {
        byte[] few = renderer.pdfOfAll(TITLE, List.of(letter(1), letter(LONG), letter(2)), done -> {})
                .pdf();
        assertThat(VeraPdf.archiving(few)).as("PDF/A-2a").isEmpty();
        assertThat(VeraPdf.accessibility(few)).as("PDF/UA-1").isEmpty();

        byte[] inParts = bind(102).pdf();
        assertThat(VeraPdf.archiving(inParts)).as("PDF/A-2a in parts").isEmpty();
        assertThat(VeraPdf.accessibility(inParts)).as("PDF/UA-1 in parts").isEmpty();
    }

    @Test
    void tablesThatGoOnKeepOneHeadInEveryPart() throws Exception {
        List<OfficialDocument> papers = new ArrayList<>(letters(100));
        papers.add(SampleDocuments.report());
        byte[] pdf = renderer.pdfOfAll(TITLE, papers, done -> {}).pdf();

        assertThat(PdfTags.types(pdf)).filteredOn("Table"::equals).hasSize(2);
        assertThat(String.join("", PdfTags.words(pdf)))
                .endsWith(String.join("", DocumentWords.ofPreview(SampleDocuments.report())));
        assertThat(VeraPdf.accessibility(pdf)).isEmpty();
    }

    @Test
    void progressIsToldAndTheSameLettersGiveTheSameFileOnAnyThread() throws Exception {
        List<Integer> told = new ArrayList<>();
        BoundLetters here = renderer.pdfOfAll(TITLE, letters(205), told::add);
        var threads = Executors.newFixedThreadPool(2);
        try {
            Callable<byte[]> again =
                    () -> renderer.pdfOfAll(TITLE, letters(205), done -> {}).pdf();
            for (var other : threads.invokeAll(List.of(again, again))) {
                assertThat(other.get()).isEqualTo(here.pdf());
            }
        } finally {
            threads.shutdown();
        }
        assertThat(told).containsExactly(100, 200, 205);
    }

    @Test
    void aLetterThatCantBePrintedStopsTheFile() {
        List<OfficialDocument> papers = List.of(letter(0), SampleDocuments.invitation("Ông \u2713", link(1)));

        assertThatThrownBy(() -> renderer.pdfOfAll(TITLE, papers, done -> {})).isInstanceOf(MissingGlyphs.class);
        assertThatThrownBy(() -> renderer.pdfOfAll(TITLE, List.of(), done -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private BoundLetters bind(int letters) {
        return renderer.pdfOfAll(TITLE, letters(letters), done -> {});
    }

    private static List<OfficialDocument> letters(int number) {
        return IntStream.range(0, number).mapToObj(LettersInOneFileTest::letter).toList();
    }

    private static OfficialDocument letter(int i) {
        List<Block> more = new ArrayList<>();
        for (int line = 0; i == LONG && line < 40; line++) {
            more.add(Paragraph.of("Nội dung trao đổi thứ " + (line + 1)
                    + ": việc sửa đường từ nhà văn hóa thôn ra cánh đồng và việc cấp nước sạch cho các hộ."));
        }
        return SampleDocuments.invitation(
                "Ông " + person(i) + ", thôn Phiêng Ban", link(i), more.toArray(Block[]::new));
    }

    private static String person(int i) {
        return "Lò Văn Số" + i + "B";
    }

    private static String link(int i) {
        return "https://suoimay.sonha.example/moi/Zq3kW8xT5mB7nR2vL9c" + (1000 + i);
    }

    private static List<String> texts(byte[] pdf) throws Exception {
        List<String> texts = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document));
            }
        }
        return texts;
    }
}
