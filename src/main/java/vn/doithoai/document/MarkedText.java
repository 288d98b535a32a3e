package vn.doithoai.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of one paragraph as it is typed (chữ có dấu định dạng): {@code **đậm**} is bold, {@code __nghiêng__} is italic. A mark without its
 * partner is itself; a backslash before a mark takes its meaning away.
 */
public final class MarkedText {

    private static final Pattern MARK = Pattern.compile("\\\\?(\\*\\*|__)");
    private static final Pattern ENDS = Pattern.compile("(?s)(\\s*)(.*?)(\\s*)");

    private MarkedText() {}

    public static RichText parse(String text) {
        List<RichText.Run> runs = new ArrayList<>();
        boolean bold = false;
        boolean italic = false;
        int from = 0;
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            if (mark.group().startsWith("\\")) {
                runs.add(new RichText.Run(text.substring(from, mark.start()), bold, italic));
                runs.add(new RichText.Run(mark.group(1), bold, italic));
                from = mark.end();
                continue;
            }
            boolean isBold = mark.group(1).equals("**");
            boolean open = isBold ? bold : italic;
            if (open || opens(text, mark)) {
                runs.add(new RichText.Run(text.substring(from, mark.start()), bold, italic));
                from = mark.end();
                bold = isBold ? !bold : bold;
                italic = isBold ? italic : !italic;
            }
        }
        runs.add(new RichText.Run(text.substring(from), bold, italic));
        return new RichText(runs);
    }

    /** A word follows, and later the same mark again. */
    private static boolean opens(String text, Matcher mark) {
        int end = mark.end();
        String sign = mark.group(1);
        if (end >= text.length() || Character.isWhitespace(text.charAt(end))) {
            return false;
        }
        int next = text.indexOf(sign, end);
        while (next > 0 && text.charAt(next - 1) == '\\') {
            next = text.indexOf(sign, next + 2);
        }
        return next > end;
    }

    /** The same as it is typed: parsed again it looks the same. */
    public static String print(RichText text) {
        StringBuilder printed = new StringBuilder();
        for (RichText.Run run : text.runs()) {
            Matcher ends = ENDS.matcher(run.text().replace("**", "\\**").replace("__", "\\__"));
            if (ends.matches()) {
                String marks = ends.group(2).isEmpty() ? "" : (run.bold() ? "**" : "") + (run.italic() ? "__" : "");
                printed.append(ends.group(1)).append(marks).append(ends.group(2));
                printed.append(new StringBuilder(marks).reverse()).append(ends.group(3));
            }
        }
        return printed.toString();
    }

    /** Without marks, for a line that only tells what the text is. */
    public static String plain(String text) {
        return parse(text).plain();
    }
}
