package vn.doithoai.wordimport;

import java.nio.charset.StandardCharsets;
import vn.doithoai.wordimport.WordRefused.Why;

/** Tells by its first bytes what a file is, whatever it is called. */
final class FileSignature {

    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CUT_ZIP = {'P', 'K'};

    /** Where programs look for the mark of a PDF. */
    private static final int PDF_WITHIN = 1024;

    private FileSignature() {}

    /** @throws WordRefused unless it is a package that may hold a Word file */
    static void check(byte[] file) {
        if (file.length == 0) {
            throw new WordRefused(Why.EMPTY);
        }
        if (file.length > WordFiles.MAX_BYTES) {
            throw new WordRefused(Why.TOO_LARGE);
        }
        if (standsAt(file, 0, ZIP)) {
            return;
        }
        throw new WordRefused(kind(file));
    }

    private static Why kind(byte[] file) {
        if (standsAt(file, 0, OLE)) {
            return holds(file, ENCRYPTED, file.length) ? Why.ENCRYPTED : Why.OLD_WORD;
        }
        if (standsAt(file, 0, RTF)) {
            return Why.RTF;
        }
        if (holds(file, PDF, PDF_WITHIN)) {
            return Why.PDF;
        }
        return standsAt(file, 0, CUT_ZIP) ? Why.DAMAGED : Why.NOT_WORD;
    }

    private static boolean holds(byte[] file, byte[] sought, int within) {
        int end = Math.min(within, file.length - sought.length + 1);
        for (int at = 0; at < end; at++) {
            if (standsAt(file, at, sought)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsAt(byte[] file, int at, byte[] sought) {
        if (at + sought.length > file.length) {
            return false;
        }
        for (int i = 0; i < sought.length; i++) {
            if (file[at + i] != sought[i]) {
                return false;
            }
        }
        return true;
    }
}
