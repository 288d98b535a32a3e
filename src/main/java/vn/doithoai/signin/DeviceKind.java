package vn.doithoai.signin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A browser and a system by the names that people know, guessed from what the browser says of itself. Good enough to
 * tell one's own office PC from a stranger's phone.
 *
 * @param browser code, such as {@code CHROME}
 * @param system code, such as {@code WINDOWS}
 */
record DeviceKind(String browser, String system) {

    private static final String UNKNOWN = "OTHER";

    /** In this order: most browsers also claim to be those that stand behind them. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("coc_coc", "COC_COC"),
            Map.entry("edg", "EDGE"),
            Map.entry("opr/", "OPERA"),
            Map.entry("samsungbrowser", "SAMSUNG"),
            Map.entry("zalo", "ZALO"),
            Map.entry("firefox", "FIREFOX"),
            Map.entry("fxios", "FIREFOX"),
            Map.entry("crios", "CHROME"),
            Map.entry("chrome", "CHROME"),
            Map.entry("safari", "SAFARI"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("android", "ANDROID"),
            Map.entry("iphone", "IPHONE"),
            Map.entry("ipad", "IPAD"),
            Map.entry("windows", "WINDOWS"),
            Map.entry("mac os", "MAC"),
            Map.entry("cros", "CHROME_OS"),
            Map.entry("linux", "LINUX"));

    static DeviceKind of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        return new DeviceKind(first(BROWSERS, said), first(SYSTEMS, said));
    }

    static DeviceKind parse(String code) {
        int slash = code.indexOf('/');
        return slash < 0
                ? new DeviceKind(UNKNOWN, UNKNOWN)
                : new DeviceKind(code.substring(0, slash), code.substring(slash + 1));
    }

    String code() {
        return browser + "/" + system;
    }

    private static String first(List<Map.Entry<String, String>> signs, String said) {
        return signs.stream()
                .filter(sign -> said.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UNKNOWN);
    }
}
