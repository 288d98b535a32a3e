package vn.doithoai.wordimport;

import java.util.List;
import vn.doithoai.document.Block;
import vn.doithoai.document.Recipients;
import vn.doithoai.document.RichText;
import vn.doithoai.document.SignatureBlock;

/**
 * A plan as it was read. Every word of the file is in it; what the layout writes by itself, such as numbers of items, only
 * in {@link #lines}.
 *
 * @param issuer lines of the issuing body as they stand there
 * @param number number and symbol, without "Số:"
 * @param placeAndDate as it stands there
 * @param kind name of the kind: "KẾ HOẠCH"
 * @param lines all lines in the order of the file
 */
record ReadPlan(
        List<String> issuer,
        String number,
        String placeAndDate,
        String kind,
        RichText subject,
        List<RichText> legalBases,
        List<Block> body,
        Recipients recipients,
        SignatureBlock signature,
        List<ReadLine> lines) {

    ReadPlan {
        issuer = List.copyOf(issuer);
        legalBases = List.copyOf(legalBases);
        body = List.copyOf(body);
        lines = List.copyOf(lines);
    }

    /** What found no place, in the order of the file. */
    public List<String> leftovers() {
        return lines.stream()
                .filter(line -> line.part() == Part.LEFT_OVER)
                .map(ReadLine::text)
                .toList();
    }
}
