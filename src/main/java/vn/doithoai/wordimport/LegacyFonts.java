package vn.doithoai.wordimport;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Text typed in the fonts that were used before Unicode: TCVN3 (".VnTime", capitals in ".VnTimeH") and VNI ("VNI-Times"),
 * where a letter of the code page stands for another one. Each character is turned by itself, into letters and combining
 * marks, so that it does not matter how Word cut the text.
 */
final class LegacyFonts {

    private static final Map<Character, String> TCVN3 = pairs(
            "µà¸á¶ả·ã¹ạ¨ă»ằ¾ắ¼ẳ½ẵÆặ©âÇầÊấÈẩÉẫËậ®đÌèÐéÎẻÏẽÑẹªêÒềÕếÓểÔễÖệ×ìÝíØỉÜĩÞịßòãóáỏâõäọ«ôåồèốæổçỗéộ¬ơêờíớëởìỡîợïùóúñủòũôụ"
                    + "\u00ADưõừøứöử÷ữùựúỳýýûỷüỹþỵ¡Ă¢Â§Đ£Ê¤Ô¥Ơ¦Ư");

    private static final Map<Character, String> VNI_LETTERS = pairs("ôơöưñđæỉóĩòịîỵÔƠÖƯÑĐÆỈÓĨÒỊÎỴ");

    private static final Map<Character, String> VNI_MARKS = marks();

    private LegacyFonts() {}

    /** The text as it is read on paper. */
    static String toUnicode(String text, String font) {
        String name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            String turned = turn(text, TCVN3, Map.of());
            return name.endsWith("h") ? capitals(turned) : turned;
        }
        return name.startsWith("vni-") ? turn(text, VNI_LETTERS, VNI_MARKS) : text.replace("\u00AD", "");
    }

    static String capitals(String text) {
        return text.toUpperCase(Locale.forLanguageTag("vi"));
    }

    private static String turn(String text, Map<Character, String> letters, Map<Character, String> marks) {
        var turned = new StringBuilder();
        for (char c : text.toCharArray()) {
            turned.append(letters.getOrDefault(c, marks.getOrDefault(c, String.valueOf(c))));
        }
        return turned.toString();
    }

    private static Map<Character, String> pairs(String table) {
        Map<Character, String> pairs = new HashMap<>();
        for (int i = 0; i < table.length(); i += 2) {
            pairs.put(table.charAt(i), table.substring(i + 1, i + 2));
        }
        return pairs;
    }

    /** Five tones alone, on a circumflex, on a breve; the same for the capitals of the code page. */
    private static Map<Character, String> marks() {
        String[] tones = {"\u0301", "\u0300", "\u0309", "\u0303", "\u0323"};
        Map<Character, String> marks = new HashMap<>();
        add(marks, "ùøûõï", "", tones);
        add(marks, "áàåãä", "\u0302", tones);
        add(marks, "éèúüë", "\u0306", tones);
        marks.put('â', "\u0302");
        marks.put('Â', "\u0302");
        marks.put('ê', "\u0306");
        marks.put('Ê', "\u0306");
        return marks;
    }

    private static void add(Map<Character, String> marks, String letters, String base, String[] tones) {
        for (int i = 0; i < tones.length; i++) {
            char letter = letters.charAt(i);
            marks.put(letter, base + tones[i]);
            marks.put(Character.toUpperCase(letter), base + tones[i]);
        }
    }
}
