package vn.doithoai.document;

/**
 * Number and symbol (số, ký hiệu; box 3): "Số: 27/KH-UBND". A draft has room for the number, which the records clerk
 * gives after the signature.
 *
 * @param number as printed; empty in a draft
 * @param symbol such as "KH-UBND"
 */
public record DocumentNumber(String number, String symbol) {

    /** Room for a number written by hand; no-break spaces, which nothing collapses. */
    static final String ROOM = "\u00A0".repeat(6);

    public DocumentNumber {
        number = RichText.plain(number);
        symbol = RichText.plain(symbol);
    }

    /** @param number from 1; below 10 with a leading zero */
    public static DocumentNumber of(int number, String symbol) {
        if (number < 1) {
            throw new IllegalArgumentException("numbers start at 1: " + number);
        }
        return new DocumentNumber(number < 10 ? "0" + number : String.valueOf(number), symbol);
    }

    public static DocumentNumber blank(String symbol) {
        return new DocumentNumber("", symbol);
    }

    public boolean isBlank() {
        return number.isEmpty();
    }

    /** As running text quotes it: "27/KH-UBND". */
    public String reference() {
        return (isBlank() ? ROOM : number) + "/" + symbol;
    }

    String printed() {
        return isBlank() ? "Số:" + reference() : "Số: " + reference();
    }
}
