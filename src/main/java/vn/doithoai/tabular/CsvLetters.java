package vn.doithoai.tabular;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import vn.doithoai.tabular.TableRefused.Why;

/**
 * The letters of a CSV file: Unicode with its mark, UTF-16 without one by its zeros, UTF-8 when it is nothing but that,
 * and else Windows-1258, the code table of Vietnamese Windows.
 */
final class CsvLetters {

    private static final Charset WINDOWS_VIETNAMESE = Charset.forName("windows-1258");
    private static final int LOOKED_AT = 4000;

    private CsvLetters() {}

    static String decode(byte[] file) {
        if (marked(file, 0xEF, 0xBB, 0xBF)) {
            return text(file, 3, StandardCharsets.UTF_8);
        }
        if (marked(file, 0xFF, 0xFE)) {
            return text(file, 2, StandardCharsets.UTF_16LE);
        }
        if (marked(file, 0xFE, 0xFF)) {
            return text(file, 2, StandardCharsets.UTF_16BE);
        }
        return unmarked(file);
    }

    /** In UTF-16 every space, comma and digit has a zero beside it; no other code table has zeros in a text. */
    private static String unmarked(byte[] file) {
        int end = Math.min(file.length, LOOKED_AT);
        int[] zeros = new int[2];
        for (int i = 0; i < end; i++) {
            zeros[i % 2] += file[i] == 0 ? 1 : 0;
        }
        if (zeros[0] + zeros[1] == 0) {
            return isUtf8(file) ? text(file, 0, StandardCharsets.UTF_8) : text(file, 0, WINDOWS_VIETNAMESE);
        }
        if (file.length % 2 == 0 && Math.max(zeros[0], zeros[1]) > end / 10 && Math.min(zeros[0], zeros[1]) == 0) {
            return text(file, 0, zeros[0] > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
        }
        throw new TableRefused(Why.NOT_A_TABLE);
    }

    private static boolean isUtf8(byte[] file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    /** Control characters are in no list: a picture or a program, called .csv. */
    private static String text(byte[] file, int from, Charset letters) {
        String text = new String(file, from, file.length - from, letters);
        int end = Math.min(text.length(), LOOKED_AT);
        for (int i = 0; i < end; i++) {
            char letter = text.charAt(i);
            if (letter < ' ' && "\t\r\n".indexOf(letter) < 0) {
                throw new TableRefused(Why.NOT_A_TABLE);
            }
        }
        return text;
    }

    private static boolean marked(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
