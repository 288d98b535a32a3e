package vn.doithoai.document;

/** How the text of a paper is divided (bố cục; box 6), from the widest part to the narrowest, each with its own numbers. */
public enum Level {
    /** Phần I: number and title each on a centred line. */
    PART,
    /** Chương I */
    CHAPTER,
    /** Mục 1, the division of a chapter. */
    SECTION,
    /** I. TITLE in capitals. */
    ROMAN,
    /** 1. with or without a title. */
    ARABIC,
    /** a) by the letters that Vietnamese law counts with. */
    LETTER,
    /** A dash, which has no number. */
    DASH;

    private static final String[] LETTERS = {
        "a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t", "u", "v", "x",
        "y"
    };
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    /** Whether an item of this level may stand inside one of that level. */
    public boolean isDeeperThan(Level other) {
        return compareTo(other) > 0;
    }

    /** Whether every item of this level is a title, printed in capitals. */
    public boolean isTitled() {
        return this.compareTo(ROMAN) <= 0;
    }

    /** Whether the number stands on a line of its own, above the title. */
    boolean isNumberedAbove() {
        return this.compareTo(SECTION) <= 0;
    }

    /**
     * @param ordinal from 1, among the items of this level inside the same part
     * @return what is printed: "Chương II", "II.", "2.", "b)", "-"
     */
    public String label(int ordinal) {
        return switch (this) {
            case PART -> "Phần " + roman(ordinal);
            case CHAPTER -> "Chương " + roman(ordinal);
            case SECTION -> "Mục " + ordinal;
            case ROMAN -> roman(ordinal) + ".";
            case ARABIC -> ordinal + ".";
            case LETTER -> letters(ordinal) + ")";
            case DASH -> "-";
        };
    }

    static String roman(int number) {
        var text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                text.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return text.toString();
    }

    /** After y comes aa, ab and so on; no paper should need it. */
    private static String letters(int number) {
        int rest = number - 1;
        String last = LETTERS[rest % LETTERS.length];
        return rest < LETTERS.length ? last : letters(rest / LETTERS.length) + last;
    }
}
