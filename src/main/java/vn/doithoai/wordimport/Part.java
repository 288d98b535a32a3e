package vn.doithoai.wordimport;

import org.jspecify.annotations.Nullable;
import vn.doithoai.document.Level;

/** What a line of a Word file is in the plan. */
enum Part {
    COUNTRY,
    MOTTO,
    ISSUER,
    NUMBER,
    PLACE_DATE,
    KIND,
    SUBJECT,
    LEGAL_BASIS,
    PARAGRAPH,
    PART_NUMBER(Level.PART),
    CHAPTER_NUMBER(Level.CHAPTER),
    SECTION_NUMBER(Level.SECTION),
    /** title on the line after the number of a part, chapter or section */
    DIVISION_TITLE,
    ROMAN(Level.ROMAN),
    /** 1. over what follows */
    HEADING(Level.ARABIC),
    ARABIC(Level.ARABIC),
    LETTER(Level.LETTER),
    DASH(Level.DASH),
    NOTE,
    CAPTION,
    TABLE,
    RECIPIENTS_WORD,
    RECIPIENT,
    CAPACITY,
    SIGNER,
    /** the sign "./." alone */
    END_MARK,
    /** dashes and stars that draw a line */
    RULE,
    /** found no place */
    LEFT_OVER;

    private final @Nullable Level level;

    Part() {
        this.level = null;
    }

    Part(Level level) {
        this.level = level;
    }

    /** Of an item; null for all others. */
    @Nullable
    Level level() {
        return level;
    }

    boolean isDivision() {
        return this == PART_NUMBER || this == CHAPTER_NUMBER || this == SECTION_NUMBER;
    }

    boolean isTitle() {
        return this == HEADING || level != null && level.isTitled();
    }

    /** A line of the text, which may be the last one. */
    boolean isText() {
        return level != null || this == PARAGRAPH || this == NOTE || this == DIVISION_TITLE;
    }

    /** Whether the layout writes these words by itself, so that the draft need not hold them. */
    boolean isWrittenByLayout() {
        return this == COUNTRY || this == MOTTO || this == RECIPIENTS_WORD || this == END_MARK || this == RULE;
    }

    static Part of(Level level) {
        return switch (level) {
            case PART -> PART_NUMBER;
            case CHAPTER -> CHAPTER_NUMBER;
            case SECTION -> SECTION_NUMBER;
            case ROMAN -> ROMAN;
            case ARABIC -> ARABIC;
            case LETTER -> LETTER;
            case DASH -> DASH;
        };
    }
}
