package vn.doithoai.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.DocumentKind;

/**
 * A paper was issued (ban hành, đã ban hành); published inside the transaction.
 *
 * @param source module that holds its content
 * @param code number and symbol: "27/KH-UBND"
 * @param replaced the paper whose place it took
 */
public record PaperIssued(
        PaperId id,
        DocumentKind kind,
        String source,
        String code,
        LocalDate issuedOn,
        @Nullable PaperId replaced) {}
