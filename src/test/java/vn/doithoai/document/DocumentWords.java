package vn.doithoai.document;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** The words of papers in the order of reading, however they are divided into lines. */
final class DocumentWords {

    private DocumentWords() {}

    /** What a page shows of the paper. */
    static List<String> ofPreview(OfficialDocument document) {
        String html = new DocumentRenderer().html(PrintedDocument.of(document));
        return of(Jsoup.parse(html).body().text());
    }

    static List<String> of(String text) {
        return Stream.of(text.split("[\\s\\u00A0]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
