package vn.doithoai.wordimport;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.Block;
import vn.doithoai.document.Level;
import vn.doithoai.document.Outline;
import vn.doithoai.document.Recipients;
import vn.doithoai.document.RichText;
import vn.doithoai.document.SignatureBlock;
import vn.doithoai.wordimport.Recognition.Recognised;

/** Puts together the plan of lines of which is known what they are. */
final class PlanAssembly {

    /** The word before the number; its marks may be written in either way. */
    private static final Pattern NUMBER_WORD = Pattern.compile("^S\\p{L}[\\s\\u00A0]*(?::[\\s\\u00A0]*|(?=[\\d/]))");

    /** What is longer is no title, whatever it looks like. */
    private static final int LONGEST_TITLE = 300;

    private static final Pattern KEPT_WORD = Pattern.compile("^L\\p{L}u\\s*:\\s*");

    private final List<String> issuer = new ArrayList<>();
    private final List<String> number = new ArrayList<>();
    private final List<String> placeAndDate = new ArrayList<>();
    private final List<String> kind = new ArrayList<>();
    private final List<RichText> subject = new ArrayList<>();
    private final List<RichText> legalBases = new ArrayList<>();
    private final List<String> recipients = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final List<String> capacity = new ArrayList<>();
    private final List<String> signer = new ArrayList<>();
    private final List<ReadLine> lines = new ArrayList<>();
    private final Outline outline = new Outline();

    /** A division of which the title may still come. */
    private @Nullable Level division;

    private final List<RichText> title = new ArrayList<>();
    private RichText caption = RichText.EMPTY;

    static ReadPlan of(List<Recognised> recognised) {
        var assembly = new PlanAssembly();
        recognised.forEach(assembly::add);
        assembly.closeDivision();
        assembly.closeCaption();
        return assembly.toPlan();
    }

    private ReadPlan toPlan() {
        return new ReadPlan(
                issuer,
                NUMBER_WORD.matcher(joined(number)).replaceFirst(""),
                joined(placeAndDate),
                joined(kind),
                joinedTexts(subject),
                legalBases,
                outline.blocks(),
                new Recipients(recipients, joined(kept)),
                new SignatureBlock(capacity, joined(signer)),
                lines);
    }

    private void add(Recognised one) {
        if (one.source() instanceof SourceTable table) {
            table.lines().forEach(line -> lines.add(new ReadLine(line.shown(), one.part())));
            if (one.part() == Part.TABLE) {
                closeDivision();
                outline.beside(table.toBlock(caption));
                caption = RichText.EMPTY;
            } else {
                table.lines().forEach(line -> place(line, one.part()));
            }
        } else if (one.source() instanceof SourceLine line) {
            lines.add(new ReadLine(line.shown(), one.part()));
            place(line, one.part());
        }
    }

    private void place(SourceLine line, Part part) {
        RichText content = line.content(part);
        switch (part) {
            case ISSUER -> issuer.add(content.plain());
            case NUMBER -> number.add(content.plain());
            case PLACE_DATE -> placeAndDate.add(content.plain());
            case KIND -> kind.add(content.plain());
            case SUBJECT -> subject.add(content);
            case LEGAL_BASIS -> legalBases.add(content.withoutEnd());
            case RECIPIENT -> recipient(content.plain());
            case CAPACITY -> capacity.add(content.plain());
            case SIGNER -> signer.add(content.plain());
            case COUNTRY, MOTTO, RECIPIENTS_WORD, END_MARK, RULE, LEFT_OVER -> {}
            default -> text(part, content);
        }
    }

    private void text(Part part, RichText content) {
        if (part == Part.DIVISION_TITLE && division != null) {
            title.add(content);
            return;
        }
        closeDivision();
        closeCaption();
        if (part.isDivision()) {
            division = part.level();
            title.add(content);
        } else if (part.level() != null && (!part.isTitle() || content.plain().length() <= LONGEST_TITLE)) {
            outline.item(part.level(), part == Part.HEADING, content);
        } else if (part == Part.NOTE) {
            outline.beside(new Block.Note(content));
        } else if (part == Part.CAPTION) {
            caption = content;
        } else {
            outline.paragraph(content);
        }
    }

    private void closeDivision() {
        if (division != null) {
            outline.item(division, true, joinedTexts(title));
            division = null;
            title.clear();
        }
    }

    /** A name of a table without one is a paragraph. */
    private void closeCaption() {
        if (!caption.isEmpty()) {
            outline.paragraph(caption);
            caption = RichText.EMPTY;
        }
    }

    private void recipient(String text) {
        if (HeadWords.isKeptWord(text)) {
            kept.add(KEPT_WORD.matcher(text).replaceFirst(""));
        } else {
            recipients.add(text);
        }
    }

    private static String joined(List<String> texts) {
        return String.join(" ", texts);
    }

    private static RichText joinedTexts(List<RichText> texts) {
        List<RichText.Run> runs = new ArrayList<>();
        for (RichText text : texts) {
            runs.addAll(text.runs());
            runs.add(new RichText.Run(" ", false, false));
        }
        return new RichText(runs);
    }
}
