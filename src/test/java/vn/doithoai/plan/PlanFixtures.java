package vn.doithoai.plan;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import vn.doithoai.document.BodyText;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.RichText;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.paper.PaperId;
import vn.doithoai.shared.Actor;

/** Plans made through the services as their people would. */
@TestConfiguration(proxyBeanMethods = false)
public class PlanFixtures {

    static final Actor CLERK = PaperFixtures.OFFICE;

    private static final String BODY = """
            Ủy ban nhân dân xã Suối Mây xây dựng Kế hoạch như sau:
            I. Mục đích, yêu cầu
            1. Nghe ý kiến của bà con.
            2. Trả lời đúng việc.
            II. Thời gian, địa điểm
            1. Thời gian: trong tháng 11/2026.
            2. Địa điểm: hội trường xã.
            """;

    private final Plans plans;
    private final PlanDesk desk;
    private final PaperFixtures papers;

    PlanFixtures(Plans plans, PlanDesk desk, PaperFixtures papers) {
        this.plans = plans;
        this.desk = desk;
        this.papers = papers;
    }

    public PaperId draft(String... leftovers) {
        return write(2026, BODY, leftovers);
    }

    PaperId write(int year, String body, String... leftovers) {
        PaperDetails like = papers.letter(DocumentKind.NOTICE).paper();
        var details = new PaperDetails(
                DocumentKind.PLAN,
                year,
                "Tổ chức đối thoại trực tiếp với Nhân dân năm " + year,
                like.unit(),
                List.of("Đảng ủy xã", "Trưởng các thôn"),
                like.signer());
        return plans.begin(
                new PlanDraft(
                        details,
                        List.of(RichText.of("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025")),
                        BodyText.parse(body),
                        Arrays.asList(leftovers)),
                CLERK);
    }

    /** A plan of one section with so many clauses. */
    public PaperId ofClauses(int clauses) {
        return write(2026, "I. Tổ chức thực hiện\n" + "1. Phòng Kinh tế chuẩn bị nội dung trả lời.\n".repeat(clauses));
    }

    /** @param number from 0, the opening */
    SectionView section(PaperId plan, int number) {
        return desk.open(plan, CLERK).sections().get(number);
    }

    UUID sectionId(PaperId plan, int number) {
        return section(plan, number).id();
    }
}
