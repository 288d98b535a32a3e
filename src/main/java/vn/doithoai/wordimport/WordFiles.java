package vn.doithoai.wordimport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.doithoai.wordimport.Recognition.Recognised;
import vn.doithoai.wordimport.WordBlock.WordParagraph;
import vn.doithoai.wordimport.WordRefused.Why;

/**
 * Reads plans that offices have as Word files. Numbers typed and numbers made by Word's lists are alike; a file that the
 * program wrote comes back as it was.
 */
final class WordFiles {

    /** Ten megabytes: what an upload may be. */
    static final int MAX_BYTES = 10 * 1024 * 1024;

    private WordFiles() {}

    /** @throws WordRefused for a file that is no readable Word file */
    static ReadPlan read(byte[] file) {
        return PlanAssembly.of(recognise(file));
    }

    /** Each line and table of the file with what it is, in order. */
    static List<Recognised> recognise(byte[] file) {
        List<Recognised> lines = Recognition.of(blocks(file));
        if (lines.isEmpty()) {
            throw new WordRefused(Why.NO_TEXT);
        }
        return lines;
    }

    private static List<WordBlock> blocks(byte[] file) {
        WordPackage parts = WordPackage.open(file);
        var styles = new WordStyles(parts.related("styles"));
        var lists = new ListLabels(parts.related("numbering"), styles);
        var budget = new TextBudget();
        Map<String, List<WordParagraph>> notes = new HashMap<>();
        for (String kind : List.of("footnote", "endnote")) {
            XmlReader in = parts.related(kind + "s");
            if (in != null) {
                var reader = new BodyReader(in, styles, lists, Map.of(), budget);
                in.children(root -> in.children(
                        note -> notes.put(kind + in.attribute("id"), WordBlock.paragraphs(reader.blocks()))));
            }
        }
        return new BodyReader(parts.document(), styles, lists, notes, budget).document();
    }
}
