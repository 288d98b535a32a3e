package vn.doithoai.paper;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import vn.doithoai.BaseData;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.letter.LetterDetails;
import vn.doithoai.letter.Letters;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.Units;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** Papers in every state, made through the services as their people would. */
@TestConfiguration(proxyBeanMethods = false)
public class PaperFixtures {

    public static final Actor OFFICE = actor(
            "Hoàng Thị Hòa",
            Permission.PAPER_VIEW,
            Permission.PAPER_VIEW_DRAFTS,
            Permission.PAPER_DRAFT,
            Permission.PAPER_ISSUE);
    public static final Actor CHAIR =
            actor("Trần Đức Thịnh", Permission.PAPER_VIEW, Permission.PAPER_VIEW_DRAFTS, Permission.PAPER_REVIEW);
    public static final Actor OBSERVER = actor("Phùng Thị Mỡi", Permission.PAPER_VIEW);
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    static final String SUBJECT = "mời Thường trực Hội đồng nhân dân xã đồng chủ trì hội nghị đối thoại";

    private final Letters letters;
    private final Papers papers;
    private final PaperReviews reviews;
    private final PaperIssues issues;
    private final Units units;

    PaperFixtures(Letters letters, Papers papers, PaperReviews reviews, PaperIssues issues, Units units) {
        this.letters = letters;
        this.papers = papers;
        this.reviews = reviews;
        this.issues = issues;
        this.units = units;
    }

    static Actor actor(String name, Permission first, Permission... more) {
        return new Actor(UUID.randomUUID(), null, name, EnumSet.of(first, more), null, null);
    }

    static PaperDetails details(DocumentKind kind, UnitId unit) {
        return new PaperDetails(
                kind,
                2026,
                SUBJECT,
                unit,
                List.of("Như trên", "Đảng ủy xã"),
                new Signer(null, "Trần Đức Thịnh", "Chủ tịch", SigningForm.FOR_COMMITTEE));
    }

    public LetterDetails letter(DocumentKind kind) {
        return letter(kind, "1. Thời gian: 08 giờ 00 phút.\n2. Địa điểm: hội trường xã.");
    }

    public LetterDetails letter(DocumentKind kind, String body) {
        UnitId office = units.open().stream()
                .filter(unit -> "VP".equals(unit.details().abbreviation()))
                .findFirst()
                .map(unit -> unit.id())
                .orElseGet(() -> units.create(
                        new UnitDetails("Văn phòng HĐND và UBND", "VP", UnitKind.COMMITTEE, 1), BaseData.PROGRAM));
        return new LetterDetails(
                details(kind, office),
                List.of("Thường trực Hội đồng nhân dân xã"),
                List.of("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),
                body);
    }

    public PaperId draft(DocumentKind kind) {
        return letters.write(letter(kind), OFFICE);
    }

    public PaperId inReview(DocumentKind kind) {
        PaperId id = draft(kind);
        reviews.submit(id, version(id), OFFICE);
        return id;
    }

    public PaperId approved(DocumentKind kind) {
        PaperId id = inReview(kind);
        reviews.approve(id, null, version(id), CHAIR);
        return id;
    }

    public PaperId issued(DocumentKind kind, int number) {
        PaperId id = approved(kind);
        issues.issue(id, issue(kind, number), version(id), OFFICE);
        return id;
    }

    public static IssueDetails issue(DocumentKind kind, Integer number) {
        return new IssueDetails(
                number,
                kind.symbol("UBND"),
                TODAY,
                new Signer(null, "Trần Đức Thịnh", "Chủ tịch", SigningForm.FOR_COMMITTEE));
    }

    public long version(PaperId id) {
        return papers.find(id, OFFICE).version();
    }
}
