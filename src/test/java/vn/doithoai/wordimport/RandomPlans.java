package vn.doithoai.wordimport;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.doithoai.document.Block;
import vn.doithoai.document.Block.Column;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.DocumentNumber;
import vn.doithoai.document.Letterhead;
import vn.doithoai.document.Level;
import vn.doithoai.document.OfficialDocument;
import vn.doithoai.document.PlaceAndDate;
import vn.doithoai.document.Recipients;
import vn.doithoai.document.RichText;
import vn.doithoai.document.RichText.Run;
import vn.doithoai.document.SignatureBlock;

/**
 * Plans of any shape, the same for the same seed. Plain paragraphs stand under titles, tables and notes behind what they
 * belong to, as a reader of the paper would take them: paper shows nothing else.
 */
final class RandomPlans {

    private static final String[] WORDS = {
        "hội",
        "nghị",
        "đối",
        "thoại",
        "Nhân",
        "dân",
        "thôn",
        "Nà",
        "Lạn",
        "đường",
        "nước",
        "sạch",
        "ruộng",
        "giấy",
        "trả",
        "lời",
        "kiến",
        "nghị",
        "2026",
        "07",
        "50%",
        "V/v",
        "27/KH-UBND",
        "I.",
        "a)",
        "-",
        "&",
        "<b>",
        "“Suối",
        "Mây”"
    };

    private final Random random;

    RandomPlans(long seed) {
        random = new Random(seed);
    }

    OfficialDocument plan() {
        List<Block> body = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            body.add(new Block.Paragraph(text(12)));
        }
        body.addAll(items(Level.values()[random.nextInt(Level.ROMAN.ordinal() + 1)], 1 + random.nextInt(4)));
        return OfficialDocument.draft(
                        DocumentKind.PLAN, Letterhead.ofPeoplesCommittee("xã Suối Mây"), "KH-UBND", "Suối Mây", 2026)
                .number(random.nextBoolean() ? DocumentNumber.of(27, "KH-UBND") : DocumentNumber.blank("KH-UBND"))
                .placeAndDate(
                        random.nextBoolean()
                                ? PlaceAndDate.of("Suối Mây", LocalDate.of(2026, 1, 5))
                                : PlaceAndDate.blank("Suối Mây", 2026))
                .subject(text(8))
                .legalBases(texts(random.nextInt(4)))
                .body(body)
                .signatures(List.of(
                        SignatureBlock.deputyOnBehalfOf("Ủy ban nhân dân", "Chủ tịch", "Phó Chủ tịch", "Vàng Thị Mẩy")))
                .recipients(new Recipients(
                        List.of("Đảng ủy xã", "TT. HĐND xã", "Như trên (để b/c)"),
                        random.nextBoolean() ? "VT, VP" : "VT"))
                .build();
    }

    private List<Block> items(Level level, int count) {
        List<Block> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            boolean heading = level.isTitled() || level == Level.ARABIC && random.nextBoolean();
            items.add(new Block.Item(level, heading, text(heading ? 6 : 15), inside(level, heading)));
        }
        return items;
    }

    private List<Block> inside(Level level, boolean heading) {
        List<Block> blocks = new ArrayList<>();
        for (int i = heading ? random.nextInt(3) : 0; i > 0; i--) {
            blocks.add(new Block.Paragraph(text(20)));
        }
        if (random.nextInt(4) == 0) {
            blocks.add(random.nextBoolean() ? new Block.Note(text(10)) : table());
        }
        if (level != Level.DASH && random.nextInt(3) > 0) {
            int deeper = level.ordinal() + 1 + random.nextInt(Math.min(2, Level.DASH.ordinal() - level.ordinal()));
            blocks.addAll(items(Level.values()[deeper], 1 + random.nextInt(3)));
        }
        return blocks;
    }

    private Block table() {
        int[] shares = {10, 25, 65};
        List<Column> columns = new ArrayList<>();
        for (int share : shares) {
            columns.add(new Column(text(3), share, random.nextBoolean()));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            rows.add(new Block.Row(columns.stream()
                    .map(column -> new Block.Cell(texts(1 + random.nextInt(2))))
                    .toList()));
        }
        return new Block.Table(random.nextBoolean() ? text(5) : RichText.EMPTY, columns, rows);
    }

    private List<RichText> texts(int count) {
        List<RichText> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(text(10));
        }
        return texts;
    }

    /** Begins with a word and ends with a full stop; between them anything, in any format. */
    private RichText text(int words) {
        List<Run> runs = new ArrayList<>();
        runs.add(new Run("Việc ", random.nextInt(4) == 0, random.nextInt(8) == 0));
        for (int i = 1 + random.nextInt(words); i > 0; i--) {
            runs.add(
                    new Run(WORDS[random.nextInt(WORDS.length)] + " ", random.nextInt(8) == 0, random.nextInt(8) == 0));
        }
        runs.add(new Run("xã.", false, false));
        return new RichText(runs);
    }
}
