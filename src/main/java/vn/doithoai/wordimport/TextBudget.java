package vn.doithoai.wordimport;

import vn.doithoai.wordimport.WordRefused.Why;

/** How much text a plan may have: far more than any has, and little enough to be shown line by line. */
final class TextBudget {

    static final int MAX_PARAGRAPHS = 5_000;
    static final int MAX_LETTERS = 500_000;

    private int paragraphs;
    private int letters;

    void paragraph() {
        paragraphs++;
        if (paragraphs > MAX_PARAGRAPHS) {
            throw new WordRefused(Why.TOO_LONG);
        }
    }

    void text(String text) {
        letters += text.length();
        if (letters > MAX_LETTERS) {
            throw new WordRefused(Why.TOO_LONG);
        }
    }

    int letters() {
        return letters;
    }
}
