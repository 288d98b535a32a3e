package vn.doithoai.document;

import java.io.IOException;
import java.util.List;

/** {@link QrPages} for tests of other modules. */
public final class PrintedCodes {

    private PrintedCodes() {}

    /** For each page what its code says; empty for a page without one. */
    public static List<String> read(byte[] pdf) throws IOException {
        return QrPages.read(pdf);
    }
}
