package vn.doithoai.preparation;

import java.math.BigDecimal;

/**
 * How large the stage's backdrop is (kích thước ma-két), in centimetres. It lies down: as wide as high or up to six times
 * wider.
 */
public record BackdropSize(int width, int height) {

    static final int MIN_WIDTH = 100;
    static final int MAX_WIDTH = 3000;
    static final int MIN_HEIGHT = 50;
    static final int MAX_HEIGHT = 1500;
    static final int WIDEST = 6;

    /** What most halls of communes have: 6 m × 3 m. */
    static final BackdropSize USUAL = new BackdropSize(600, 300);

    public BackdropSize {
        boolean inRange = width >= MIN_WIDTH && width <= MAX_WIDTH && height >= MIN_HEIGHT && height <= MAX_HEIGHT;
        if (!inRange || !liesDown(width, height)) {
            throw new IllegalArgumentException("no size of a backdrop: " + width + " × " + height);
        }
    }

    static boolean liesDown(int width, int height) {
        return width >= height && width <= WIDEST * height;
    }

    /** In metres, as Vietnamese write it: "6 m × 3,5 m". */
    public String shown() {
        return metres(width) + " × " + metres(height);
    }

    private static String metres(int centimetres) {
        String number = BigDecimal.valueOf(centimetres, 2).stripTrailingZeros().toPlainString();
        return number.replace('.', ',') + " m";
    }
}
