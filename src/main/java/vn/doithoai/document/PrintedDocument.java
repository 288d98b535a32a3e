package vn.doithoai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.Printed.Columns;
import vn.doithoai.document.Printed.Line;
import vn.doithoai.document.Printed.Pair;
import vn.doithoai.document.Printed.Picture;

/**
 * A document laid out (bản trình bày): every word that is printed, in order, with the style of its paragraph. Pages show it
 * with {@code ~{document/paper :: paper(${…})}} and the stylesheet {@code /assets/document.css}.
 *
 * @param title names the file, for programs and screen readers
 * @param blocks all between head and last paragraph
 * @param contact at the foot of the first page
 * @param last the paragraph that stays with the closing; null in a paper without text
 * @param counted every page says which one it is of how many; else the number stands from the second page on
 */
public record PrintedDocument(
        String title,
        Columns head,
        List<Line> contact,
        List<Printed> blocks,
        @Nullable Line last,
        Columns closing,
        List<PrintedAnnex> annexes,
        List<WordLists.Restart> lists,
        boolean counted) {

    private static final double HEAD_PERCENT = 100 * DecreeFormat.HEAD_LEFT_MM / DecreeFormat.TEXT_WIDTH_MM;
    private static final double HALF = 50;
    private static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** An annex laid out. */
    record PrintedAnnex(List<Printed> blocks, boolean landscape) {}

    static PrintedDocument of(OfficialDocument document) {
        var lists = new WordLists();
        boolean named = document.kind().isNamed();
        List<Printed> blocks = new ArrayList<>(title(document));
        blocks.addAll(addressees(document));
        blocks.addAll(legalBases(document));
        List<Printed> body = new ArrayList<>(BodyLayout.of(document.body(), named ? 1 : 0, lists));
        Line last = body.isEmpty() ? null : takeLast(body);
        blocks.addAll(body);
        List<PrintedAnnex> annexes = annexes(document, lists);
        return new PrintedDocument(
                titleInWords(document),
                head(document),
                contact(document),
                blocks,
                last,
                closing(document),
                annexes,
                lists.restarts(),
                false);
    }

    static PrintedDocument of(LooseList list) {
        List<Printed> blocks = new ArrayList<>();
        blocks.add(
                Line.of(ParagraphStyle.TITLE, RichText.capitals(list.title())).headed(1));
        blocks.add(Line.of(ParagraphStyle.SUBJECT, list.subject()));
        blocks.add(Line.of(ParagraphStyle.CAPTION, list.when()));
        blocks.add(BodyLayout.grid(list.columns(), list.rows(), true));
        blocks.add(Line.of(ParagraphStyle.NOTE, list.note()));
        return new PrintedDocument(
                list.title() + ", " + list.subject(),
                new Columns(HEAD_PERCENT, List.of(new Pair(issuer(list.letterhead()), List.of()))),
                List.of(),
                blocks,
                null,
                new Columns(HALF, List.of()),
                List.of(),
                List.of(),
                true);
    }

    /** Everything that is printed, in the order of reading. */
    Stream<Line> lines() {
        Stream<Line> end = last == null ? closing.lines() : Stream.concat(Stream.of(last), closing.lines());
        Stream<Line> beginning = Stream.concat(head.lines(), contact.stream());
        Stream<Line> main =
                Stream.concat(Stream.concat(beginning, blocks.stream().flatMap(Printed::lines)), end);
        return Stream.concat(
                main, annexes.stream().flatMap(annex -> annex.blocks().stream()).flatMap(Printed::lines));
    }

    /** Every picture once, wherever it stands; a Word file keeps each in a part of its own. */
    public List<Picture> pictures() {
        return Stream.concat(blocks.stream(), annexes.stream().flatMap(annex -> annex.blocks().stream()))
                .filter(Picture.class::isInstance)
                .map(Picture.class::cast)
                .distinct()
                .toList();
    }

    /** Whether the last page lies across. */
    public boolean endsAcross() {
        return !annexes.isEmpty() && annexes.get(annexes.size() - 1).landscape();
    }

    private static String titleInWords(OfficialDocument document) {
        return document.kind().word() + " " + document.number().reference().strip() + " "
                + document.subject().plain();
    }

    private static Columns head(OfficialDocument document) {
        List<Line> country = List.of(
                Line.of(ParagraphStyle.COUNTRY, COUNTRY),
                Line.of(ParagraphStyle.MOTTO, MOTTO).ruled(1));

        List<Line> number = new ArrayList<>();
        number.add(Line.of(ParagraphStyle.NUMBER, document.number().printed()));
        if (!document.kind().isNamed() && !document.subject().isEmpty()) {
            number.add(Line.of(ParagraphStyle.LETTER_SUBJECT, prefixed("V/v ", document.subject())));
        }
        String date = document.placeAndDate().printed();
        List<Line> place = date.isEmpty() ? List.of() : List.of(Line.of(ParagraphStyle.PLACE_DATE, date));
        List<Pair> pairs =
                new ArrayList<>(List.of(new Pair(issuer(document.letterhead()), country), new Pair(number, place)));
        List<Line> frames = frames(document.marks());
        if (!frames.isEmpty()) {
            pairs.add(new Pair(frames, List.of()));
        }
        return new Columns(HEAD_PERCENT, pairs);
    }

    private static List<Line> frames(Marks marks) {
        List<Line> frames = new ArrayList<>();
        Marks.Urgency urgency = marks.urgency();
        if (urgency != null) {
            frames.add(Line.of(ParagraphStyle.URGENCY, urgency.printed()).framed(urgency.width()));
        }
        if (!marks.circulation().isEmpty()) {
            frames.add(circulation(marks.circulation()));
        }
        return frames;
    }

    /** As wide as its text, but never wider than the column; then it has several lines. */
    private static Line circulation(String text) {
        Line line = Line.of(ParagraphStyle.CIRCULATION, text);
        double words = line.style().width(line.text()) / DecreeFormat.points(1);
        double width = Math.min(words + 2 * DecreeFormat.CIRCULATION_SPACE_MM, DecreeFormat.HEAD_LEFT_MM - 2);
        return line.framed((int) Math.ceil(width));
    }

    private static List<Line> contact(OfficialDocument document) {
        return document.contact().stream()
                .map(text -> Line.of(ParagraphStyle.CONTACT, text))
                .toList();
    }

    private static List<Line> issuer(Letterhead letterhead) {
        List<Line> issuer = new ArrayList<>();
        letterhead.printedSuperior().forEach(text -> issuer.add(Line.of(ParagraphStyle.SUPERIOR, text)));
        letterhead.printedBody().forEach(text -> issuer.add(Line.of(ParagraphStyle.ISSUER, text)));
        int end = issuer.size() - 1;
        issuer.set(end, issuer.get(end).ruled(DecreeFormat.SHORT_RULE_SHARE));
        return issuer;
    }

    private static RichText prefixed(String prefix, RichText text) {
        List<RichText.Run> runs = new ArrayList<>();
        runs.add(new RichText.Run(prefix, false, false));
        runs.addAll(text.runs());
        return new RichText(runs);
    }

    private static List<Line> title(OfficialDocument document) {
        if (!document.kind().isNamed()) {
            return List.of();
        }
        Line kind = Line.of(
                        ParagraphStyle.TITLE, RichText.capitals(document.kind().word()))
                .headed(1);
        return document.subject().isEmpty()
                ? List.of(kind)
                : List.of(
                        kind,
                        Line.of(ParagraphStyle.SUBJECT, document.subject()).ruled(DecreeFormat.SHORT_RULE_SHARE));
    }

    private static List<Line> addressees(OfficialDocument document) {
        List<String> names = document.addressees();
        if (names.size() <= 1) {
            return names.stream()
                    .map(name -> Line.of(ParagraphStyle.ADDRESSEE, "Kính gửi: " + name))
                    .toList();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(ParagraphStyle.ADDRESSEES, "Kính gửi:"));
        Recipients.punctuated(names).forEach(text -> lines.add(Line.of(ParagraphStyle.ADDRESSEE_LINE, text)));
        int end = lines.size() - 1;
        lines.set(end, Line.of(ParagraphStyle.ADDRESSEE_LAST, lines.get(end).text()));
        return lines;
    }

    private static List<Line> legalBases(OfficialDocument document) {
        List<Line> lines = new ArrayList<>();
        int last = document.legalBases().size() - 1;
        for (RichText base : document.legalBases()) {
            lines.add(Line.of(ParagraphStyle.LEGAL_BASIS, base.followedBy(lines.size() == last ? "." : ";")));
        }
        return lines;
    }

    /** Takes the last paragraph off and closes it by "./."; under a table that mark is a paragraph of its own. */
    private static Line takeLast(List<Printed> body) {
        int end = body.size() - 1;
        if (body.get(end) instanceof Line line) {
            body.remove(end);
            return line.withText(line.text().endingTheDocument());
        }
        return Line.of(ParagraphStyle.BODY, RichText.EMPTY.endingTheDocument());
    }

    private static Columns closing(OfficialDocument document) {
        List<Line> recipients = recipients(document);
        List<SignatureBlock> signatures = document.signatures();
        if (signatures.size() <= 1) {
            List<Line> signature = new ArrayList<>();
            for (SignatureBlock block : signatures) {
                signature.addAll(capacity(block));
                signature.add(signer(block));
            }
            boolean empty = recipients.isEmpty() && signature.isEmpty();
            return new Columns(HALF, empty ? List.of() : List.of(new Pair(recipients, signature)));
        }
        SignatureBlock left = signatures.get(0);
        SignatureBlock right = signatures.get(1);
        List<Pair> pairs = new ArrayList<>();
        pairs.add(new Pair(capacity(left), capacity(right)));
        pairs.add(new Pair(List.of(signer(left)), List.of(signer(right))));
        if (!recipients.isEmpty()) {
            pairs.add(new Pair(recipients, List.of()));
        }
        return new Columns(HALF, pairs);
    }

    private static List<Line> capacity(SignatureBlock block) {
        return block.capacity().stream()
                .map(text -> Line.of(ParagraphStyle.CAPACITY, text))
                .toList();
    }

    /** Without a name the room for the signature stays. */
    private static Line signer(SignatureBlock block) {
        return Line.of(ParagraphStyle.SIGNER, block.name().isEmpty() ? "\u00A0" : block.name());
    }

    private static List<Line> recipients(OfficialDocument document) {
        if (document.recipients().isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(ParagraphStyle.RECIPIENTS_WORD, "Nơi nhận:"));
        document.recipients()
                .printed(document.marks().printedDrafter())
                .forEach(text -> lines.add(Line.of(ParagraphStyle.RECIPIENT, text)));
        return lines;
    }

    private static List<PrintedAnnex> annexes(OfficialDocument document, WordLists lists) {
        List<PrintedAnnex> printed = new ArrayList<>();
        boolean several = document.annexes().size() > 1;
        for (Annex annex : document.annexes()) {
            String number = several ? "Phụ lục " + Level.roman(printed.size() + 1) : "Phụ lục";
            List<Printed> blocks = new ArrayList<>();
            blocks.add(Line.of(ParagraphStyle.ANNEX_NUMBER, number).headed(1));
            blocks.add(Line.of(ParagraphStyle.ANNEX_TITLE, annex.title()));
            blocks.add(
                    Line.of(ParagraphStyle.ANNEX_REFERENCE, reference(document)).ruled(DecreeFormat.SHORT_RULE_SHARE));
            blocks.addAll(BodyLayout.of(annex.blocks(), 1, lists));
            printed.add(new PrintedAnnex(blocks, annex.landscape()));
        }
        return printed;
    }

    private static String reference(OfficialDocument document) {
        return "(Kèm theo " + document.kind().word() + " số "
                + document.number().reference() + " "
                + document.placeAndDate().dateInWords() + " của "
                + document.letterhead().name() + ")";
    }
}
