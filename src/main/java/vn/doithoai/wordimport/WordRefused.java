package vn.doithoai.wordimport;

/** A file that can't be read as a Word file, or must not; the page tells what to do about it. */
class WordRefused extends RuntimeException {

    private final Why why;

    WordRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    WordRefused(Why why, Throwable cause) {
        super(why.name(), cause);
        this.why = why;
    }

    /** The sentence is the message {@code wordimport.refusal.<name>}. */
    enum Why {
        /** nothing in it */
        EMPTY,
        /** more bytes than {@link WordFiles#MAX_BYTES} */
        TOO_LARGE,
        /** Word 97 to 2003, or another program's file of that time */
        OLD_WORD,
        /** a password is asked for before it opens */
        ENCRYPTED,
        /** it carries a program */
        MACROS,
        /** OpenDocument */
        OPEN_DOCUMENT,
        RTF,
        PDF,
        /** a package of another program, or no package at all */
        NOT_WORD,
        /** cut off, changed, or no XML where it should be */
        DAMAGED,
        /** unpacks to far more than any plan */
        INFLATES,
        /** declares entities, which Word never does */
        ENTITIES,
        /** tables in tables, or the like, beyond any use */
        TOO_DEEP,
        /** more paragraphs or letters than any plan */
        TOO_LONG,
        /** the text of another file is to be fetched when it is opened */
        INCLUDES_FILE,
        /** no words: pictures of a paper, for instance */
        NO_TEXT
    }

    Why why() {
        return why;
    }

    String messageKey() {
        return "wordimport.refusal." + why;
    }
}
