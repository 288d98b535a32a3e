package vn.doithoai.registry;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Text;

/** Kinds of files that a scan may be, told by how their content begins. */
enum ScanType {
    PDF("application/pdf", "pdf", "%PDF-"),
    JPEG("image/jpeg", "jpg", "\u00FF\u00D8\u00FF"),
    PNG("image/png", "png", "\u0089PNG\r\n\u001A\n");

    static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final int NAME = 110;

    private final String mediaType;
    private final String ending;
    private final String beginning;

    ScanType(String mediaType, String ending, String beginning) {
        this.mediaType = mediaType;
        this.ending = ending;
        this.beginning = beginning;
    }

    static @Nullable ScanType of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> type.begins(content))
                .findFirst()
                .orElse(null);
    }

    private boolean begins(byte[] content) {
        if (content.length < beginning.length()) {
            return false;
        }
        for (int i = 0; i < beginning.length(); i++) {
            if (content[i] != (byte) beginning.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    String mediaType() {
        return mediaType;
    }

    /** The given name without folders and with the ending that the content calls for. */
    String named(@Nullable String given) {
        String clean = Text.clean(given);
        String name = clean == null ? "" : clean.replaceAll(".*[/\\\\]", "").replaceAll("[\\r\\n\\t]", " ");
        int dot = name.lastIndexOf('.');
        String bare = dot > 0 ? name.substring(0, dot) : name;
        String kept = bare.length() <= NAME ? bare : bare.substring(0, NAME);
        return (kept.isBlank() ? "scan" : kept.strip()) + "." + ending;
    }
}
