package vn.doithoai.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * Who issues a paper (cơ quan ban hành, box 2), line by line as the head breaks them, in the case of running text:
 * "Ủy ban nhân dân", "xã Suối Mây". Which bodies there are is data of the commune.
 *
 * @param superior lines of the superior body, printed upright; empty for the People's Committee and Council of a commune
 * @param body lines of the issuing body, printed bold; at least one
 */
public record Letterhead(List<String> superior, List<String> body) {

    private static final String COMMITTEE = "Ủy ban nhân dân";

    public Letterhead {
        superior = RichText.plain(superior);
        body = RichText.plain(body);
        if (body.isEmpty()) {
            throw new IllegalArgumentException("a paper is issued by somebody");
        }
    }

    /** @param commune with its kind, "xã Suối Mây", "phường Bến Gỗ" or "đặc khu Hòn Mây" */
    public static Letterhead ofPeoplesCommittee(String commune) {
        return new Letterhead(List.of(), List.of(COMMITTEE, commune));
    }

    /** @param committee as pages name it: "Ủy ban nhân dân xã Suối Mây" */
    public static Letterhead ofPeoplesCommitteeNamed(String committee) {
        return committee.startsWith(COMMITTEE + " ")
                ? ofPeoplesCommittee(committee.substring(COMMITTEE.length() + 1))
                : new Letterhead(List.of(), List.of(committee));
    }

    /** @param commune with its kind */
    public static Letterhead ofPeoplesCouncil(String commune) {
        return new Letterhead(List.of(), List.of("Hội đồng nhân dân", commune));
    }

    /**
     * A unit under the People's Committee, such as its office.
     *
     * @param commune with its kind
     * @param unit "Văn phòng HĐND và UBND"
     */
    public static Letterhead ofUnit(String commune, String unit) {
        return new Letterhead(List.of(COMMITTEE, commune), List.of(unit));
    }

    /** The issuing body as running text: "Ủy ban nhân dân xã Suối Mây". */
    public String name() {
        return String.join(" ", body);
    }

    List<String> printedSuperior() {
        return superior.stream().map(RichText::capitals).toList();
    }

    List<String> printedBody() {
        return body.stream().map(RichText::capitals).toList();
    }

    Stream<String> printed() {
        return Stream.concat(printedSuperior().stream(), printedBody().stream());
    }
}
