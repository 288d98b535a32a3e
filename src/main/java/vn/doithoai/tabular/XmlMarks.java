package vn.doithoai.tabular;

import vn.doithoai.tabular.TableRefused.Why;

/**
 * Looks at the bytes of an XML part as they pass for what no spreadsheet program writes: a document type, and the
 * address of a cell so far to the right that a reader would make room for millions in between.
 */
final class XmlMarks {

    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    private static final int LETTERS = 3;

    private static final String SPACES = " \t\r\n";

    /** How much of {@code r="} has been seen in front: nothing, the space, the name, the equals sign, the quotation mark. */
    private int ofAddress;

    private int letters;
    private int ofDoctype;

    /** A part in another encoding than UTF-8 has zeros between its letters: Excel writes none. */
    void look(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            int letter = bytes[i];
            if (letter == 0) {
                throw new TableRefused(Why.DAMAGED);
            }
            doctype(letter);
            address(letter);
        }
    }

    private void doctype(int letter) {
        ofDoctype = letter == DOCTYPE[ofDoctype] ? ofDoctype + 1 : letter == DOCTYPE[0] ? 1 : 0;
        if (ofDoctype == DOCTYPE.length) {
            throw new TableRefused(Why.ENTITIES);
        }
    }

    private void address(int letter) {
        boolean space = SPACES.indexOf(letter) >= 0;
        switch (ofAddress) {
            case 1 -> ofAddress = letter == 'r' ? 2 : space ? 1 : 0;
            case 2 -> ofAddress = letter == '=' ? 3 : space ? 2 : 0;
            case 3 -> {
                letters = 0;
                ofAddress = letter == '"' || letter == '\'' ? 4 : space ? 3 : 0;
            }
            case 4 -> inAddress(letter);
            default -> ofAddress = space ? 1 : 0;
        }
    }

    private void inAddress(int letter) {
        if (letter == '&' || letters > LETTERS) {
            throw new TableRefused(Why.DAMAGED);
        }
        if (letter >= 'A' && letter <= 'Z') {
            letters++;
        } else {
            ofAddress = 0;
        }
    }
}
