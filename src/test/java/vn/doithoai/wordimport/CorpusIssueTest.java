package vn.doithoai.wordimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.RichText;
import vn.doithoai.paper.IssueDetails;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperIssues;
import vn.doithoai.paper.PaperPrints;
import vn.doithoai.paper.PaperReviews;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Papers;
import vn.doithoai.plan.PlanDraft;
import vn.doithoai.plan.Plans;

/**
 * Plans of a directory of Word files, {@code -Dcorpus=<dir>}, made drafts of, reviewed and issued under the number and the
 * day they bear: the words of the file stand in PDF and DOCX in their order. Letterhead and signer are those of the commune of
 * the tests, so their own words are left out.
 */
@PageTest
class CorpusIssueTest {

    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\s*/\\s*(\\S+)");
    private static final Pattern DAY = Pattern.compile("ngày\\s+(\\d+)\\s+tháng\\s+(\\d+)\\s+năm\\s+(\\d+)");

    @Autowired
    WordDrafts drafts;

    @Autowired
    Plans plans;

    @Autowired
    Papers papers;

    @Autowired
    PaperReviews reviews;

    @Autowired
    PaperIssues issues;

    @Autowired
    PaperPrints prints;

    @Autowired
    BaseData baseData;

    @Test
    void theWordsOfAPlanStandInItsIssuedPaperInTheirOrder() throws Exception {
        String corpus = System.getProperty("corpus", "");
        Assumptions.assumeFalse(
                corpus.isEmpty(), "no directory of Word files: -Dcorpus=<dir> names one; this test was skipped");
        baseData.restore();
        List<Path> files;
        try (var found = Files.walk(Path.of(corpus))) {
            files = found.filter(file -> file.toString().toLowerCase().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
        assertThat(files).as("Word files in %s", corpus).isNotEmpty();
        for (Path file : files) {
            check(file);
        }
    }

    private void check(Path file) throws Exception {
        ReadPlan read = WordFiles.read(Files.readAllBytes(file));
        Matcher number = NUMBER.matcher(read.number());
        Matcher day = DAY.matcher(read.placeAndDate());
        if (!number.find() || !day.find()) {
            System.out.println(file.getFileName() + ": bears no number or day, not issued");
            return;
        }
        LocalDate issuedOn = LocalDate.of(
                Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
        PlanDraft draft = drafts.draft(read, issuedOn.getYear());
        PaperId id = plans.begin(draft, PaperFixtures.OFFICE);
        reviews.submit(id, version(id), PaperFixtures.OFFICE);
        reviews.approve(id, null, version(id), PaperFixtures.CHAIR);
        var details = new IssueDetails(
                Integer.valueOf(number.group(1)),
                number.group(2),
                issuedOn,
                PaperFixtures.issue(DocumentKind.PLAN, null).signer());
        issues.issue(id, details, version(id), PaperFixtures.OFFICE);

        PaperSummary issued = papers.findIssued(id).orElseThrow();
        assertThat(issued.code()).isEqualTo(number.group(1) + "/" + number.group(2));
        List<String> words = words(draft);
        try (var pdf = Loader.loadPDF(prints.issuedPdf(id))) {
            assertInOrder(words, Words.of(new PDFTextStripper().getText(pdf)), file + " as PDF");
        }
        assertInOrder(words, Words.ofFile(prints.docx(id, PaperFixtures.OFFICE)), file + " as DOCX");
        System.out.println(file.getFileName() + ": issued as " + issued.code() + " of " + issued.issuedOn() + ", "
                + words.size() + " words in their order in PDF and DOCX; "
                + draft.leftovers().size()
                + " lines left over: " + draft.leftovers());
    }

    private static List<String> words(PlanDraft draft) {
        List<String> texts = new ArrayList<>();
        texts.add(draft.paper().subject());
        draft.legalBases().stream().map(RichText::plain).forEach(texts::add);
        texts.addAll(Words.printedTexts(draft.body()));
        return texts.stream().flatMap(text -> Words.of(text).stream()).toList();
    }

    /** Between them stand the words that the layout writes: numbers of items, of pages. */
    private static void assertInOrder(List<String> wanted, List<String> printed, String where) {
        Iterator<String> next = printed.iterator();
        List<String> missing = new ArrayList<>();
        for (String word : wanted) {
            boolean found = false;
            while (!found && next.hasNext()) {
                found = next.next().equals(word);
            }
            if (!found) {
                missing.add(word);
            }
        }
        assertThat(missing).as("words not in their order in %s", where).isEmpty();
    }

    private long version(PaperId id) {
        return papers.find(id, PaperFixtures.OFFICE).version();
    }
}
