package vn.doithoai.signin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A browser and a system by the names that people know, guessed from what the browser says of itself. Good enough to
 * tell one's own office PC from a stranger's phone.
 *
 * @param browser a brand, empty when unknown
 * @param system a brand, empty when unknown
 */
record DeviceKind(String browser, String system) {

    /** In this order: most browsers also claim to be those that stand behind them. */
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("coc_coc", "CocCoc"),
            Map.entry("zalo", "Zalo"),
            Map.entry("edg", "Edge"),
            Map.entry("opr/", "Opera"),
            Map.entry("samsungbrowser", "Samsung Internet"),
            Map.entry("firefox", "Firefox"),
            Map.entry("fxios", "Firefox"),
            Map.entry("crios", "Chrome"),
            Map.entry("chrome", "Chrome"),
            Map.entry("safari", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("android", "Android"),
            Map.entry("iphone", "iPhone"),
            Map.entry("ipad", "iPad"),
            Map.entry("windows", "Windows"),
            Map.entry("mac os", "Mac"),
            Map.entry("cros", "ChromeOS"),
            Map.entry("linux", "Linux"));

    static DeviceKind of(@Nullable String userAgent) {
        String said = userAgent == null ? "" : userAgent.toLowerCase(Locale.ROOT);
        return new DeviceKind(first(BROWSERS, said), first(SYSTEMS, said));
    }

    static DeviceKind parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? new DeviceKind("", "") : new DeviceKind(text.substring(0, slash), text.substring(slash + 1));
    }

    /** As sessions and the log keep it: "Chrome/Windows". */
    String text() {
        return browser + "/" + system;
    }

    private static String first(List<Map.Entry<String, String>> signs, String said) {
        return signs.stream()
                .filter(sign -> said.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
