package vn.doithoai.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the office enters when a paper was signed and numbered (ban hành).
 *
 * @param number from the records clerk's book; null where the program gives the numbers
 * @param symbol what stands after it: "KH-UBND"
 * @param signer with a name
 */
public record IssueDetails(@Nullable Integer number, String symbol, LocalDate issuedOn, Signer signer) {}
