package vn.doithoai.judges;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.SignIns.as;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.office.Office;
import vn.doithoai.office.Office.Format;
import vn.doithoai.office.OfficeTest;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.paper.PaperId;

/** What is taken away as a file opens in LibreOffice and says there what the page says. */
@PageTest
@OfficeTest
class LibreOfficeTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PaperFixtures fixtures;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void fill() throws Exception {
        baseData.fillLikeTheDemo();
    }

    @Test
    void aPaperOfEveryKindHasTheWordsOfItsPageAndThePagesOfItsPdf(Office office) throws Exception {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (DocumentKind kind : DocumentKind.values()) {
            addresses.put(kind + "-draft.docx", address(fixtures.draft(kind)));
            addresses.put(kind + "-issued.docx", address(fixtures.issued(kind, 90)));
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        addresses.forEach((name, address) -> files.put(name, bytes(address + "/document.docx")));
        Map<String, byte[]> texts = office.convert(files, Format.TEXT);
        Map<String, byte[]> pdfs = office.convert(files, Format.PDF);

        for (String name : files.keySet()) {
            String address = addresses.get(name);
            String shown = Jsoup.parse(new String(bytes(address), StandardCharsets.UTF_8))
                    .select(".document")
                    .text();
            assertThat(words(new String(texts.get(name), StandardCharsets.UTF_8)))
                    .as(name)
                    .isEqualTo(words(shown));
            assertThat(pages(pdfs.get(name))).as(name).isEqualTo(pages(bytes(address + "/document.pdf")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk/persons/export", "/desk/papers/register/export", "/desk/admin/audit/export"})
    void aWorkbookHasTheSameCells(String address, Office office) throws IOException {
        fixtures.issued(DocumentKind.NOTICE, 90);
        MvcTestResult answer = answer(address);
        List<List<String>> written = cells(answer.getResponse().getContentAsByteArray());

        String workbook = office.text("list.xlsx", answer.getResponse().getContentAsByteArray(), Format.SHEETS);

        assertThat(written).hasSizeGreaterThan(3);
        assertThat(rows(workbook)).isEqualTo(written);
    }

    /** Empty cells at the end of a row tell nothing. */
    private static List<List<String>> cells(byte[] file) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        List<Row> rows;
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
            rows = workbook.getFirstSheet().read();
        }
        for (Row row : rows) {
            while (cells.size() < row.getRowNum() - 1) {
                cells.add(List.of());
            }
            cells.add(trimmed(IntStream.range(0, row.getCellCount())
                    .mapToObj(column -> row.getOptionalCell(column)
                            .map(LibreOfficeTest::shown)
                            .orElse(""))
                    .toList()));
        }
        return cells;
    }

    private static String shown(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getRawValue() == null ? "" : cell.getText();
        }
        if ("dd/mm/yyyy".equals(cell.getDataFormatString())) {
            return DAY.format(cell.asDate());
        }
        return new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
    }

    private static List<List<String>> rows(String workbook) {
        List<List<String>> rows = new ArrayList<>();
        for (Element row : Jsoup.parse(workbook, "", Parser.xmlParser()).select("table|table-row")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.select("> table|table-cell, > table|covered-table-cell")) {
                String text = String.join("\n", cell.select("text|p").eachText());
                cells.addAll(Collections.nCopies(repeated(cell, "table:number-columns-repeated"), text));
            }
            rows.addAll(Collections.nCopies(repeated(row, "table:number-rows-repeated"), trimmed(cells)));
        }
        while (rows.get(rows.size() - 1).isEmpty()) {
            rows.remove(rows.size() - 1);
        }
        return rows;
    }

    private static int repeated(Element element, String attribute) {
        return element.hasAttr(attribute) ? Math.min(Integer.parseInt(element.attr(attribute)), 1000) : 1;
    }

    private static List<String> trimmed(List<String> row) {
        int end = row.size();
        while (end > 0 && row.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(row.subList(0, end));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.replace("\uFEFF", "").split("[\\s\\u00A0]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private byte[] bytes(String address) {
        return answer(address).getResponse().getContentAsByteArray();
    }

    private MvcTestResult answer(String address) {
        String who = address.startsWith("/desk/admin") ? "admin" : "vanphong";
        MvcTestResult answer = mvc.get().uri(address).with(as(who)).exchange();
        assertThat(answer).as(address).hasStatus(200);
        return answer;
    }

    private static String address(PaperId id) {
        return "/desk/papers/" + id.value();
    }
}
