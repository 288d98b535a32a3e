package vn.doithoai.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a paper bears only where somebody wants it (dấu và ký hiệu trên văn bản): how urgent it is, who may read it, who wrote
 * it and how many copies go out (NĐ 30/2020, boxes 10b, 11 and 12).
 *
 * @param urgency null for a paper that can wait
 * @param circulation such as "LƯU HÀNH NỘI BỘ", kept in capitals; empty where all may read it
 * @param drafter the drafter's sign, kept in capitals: "HTN"; may be empty
 * @param copies copies that are issued, printed after the sign; 0 where nothing is said
 */
public record Marks(@Nullable Urgency urgency, String circulation, String drafter, int copies) {

    public static final Marks NONE = new Marks(null, "", "", 0);

    public Marks {
        circulation = RichText.capitals(RichText.plain(circulation));
        drafter = RichText.capitals(RichText.plain(drafter));
        if (copies < 0 || copies > 0 && drafter.isEmpty()) {
            throw new IllegalArgumentException("copies are counted after the drafter's sign: " + copies);
        }
    }

    /** How quickly a paper has to be delivered (mức độ khẩn), each with the stamp that the decree measures. */
    public enum Urgency {
        /** Hỏa tốc. */
        FLASH("Hỏa tốc", DecreeFormat.FLASH_WIDTH_MM),
        /** Thượng khẩn. */
        IMMEDIATE("Thượng khẩn", DecreeFormat.IMMEDIATE_WIDTH_MM),
        /** Khẩn. */
        URGENT("Khẩn", DecreeFormat.URGENT_WIDTH_MM);

        private final String word;
        private final int width;

        Urgency(String word, int width) {
            this.word = word;
            this.width = width;
        }

        /** As the stamp says it: "HỎA TỐC". */
        public String printed() {
            return RichText.capitals(word);
        }

        /** Width of the stamp in millimetres. */
        int width() {
            return width;
        }
    }

    /** The drafter's sign with the number of copies: "HTN15"; empty without a sign. */
    public String printedDrafter() {
        return copies == 0 ? drafter : drafter + String.format(Locale.ROOT, "%d", copies);
    }
}
