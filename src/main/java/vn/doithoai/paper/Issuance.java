package vn.doithoai.paper;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What the records clerk's book tells of an issued paper (số, ngày, người ký).
 *
 * @param number from 1, within its sequence and year
 * @param symbol what stands after the number: "KH-UBND"
 * @param sequence the sequence that the number belongs to
 */
record Issuance(int number, String symbol, String sequence, LocalDate issuedOn, Signer signer) {

    /** Number and symbol; a number below ten gets a zero in front (NĐ 30/2020, box 3). */
    String code() {
        return String.format(Locale.ROOT, "%02d/%s", number, symbol);
    }
}
