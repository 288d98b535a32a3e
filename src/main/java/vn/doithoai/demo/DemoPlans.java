package vn.doithoai.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.doithoai.document.BodyText;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.RichText;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitSummary;
import vn.doithoai.organisation.Units;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.Signers;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.person.Persons;
import vn.doithoai.plan.PlanDraft;
import vn.doithoai.plan.Plans;

/** The demo commune's plans: last year's and this year's issued, next year's in review, one on one topic being
 * written. */
@Component
@Profile("demo")
class DemoPlans {

    private static final String CHAIR = "Nguyễn Hữu Phước, Chủ tịch UBND";
    private static final int LAST_NUMBER = 41;
    private static final int THIS_NUMBER = 38;

    private final Units units;
    private final Persons persons;
    private final Plans plans;
    private final DemoPapers papers;
    private final DemoPlanLinks links;
    private final Clock clock;

    DemoPlans(Units units, Persons persons, Plans plans, DemoPapers papers, DemoPlanLinks links, Clock clock) {
        this.units = units;
        this.persons = persons;
        this.plans = plans;
        this.papers = papers;
        this.links = links;
        this.clock = clock;
    }

    void fill() {
        LocalDate today = LocalDate.now(clock);
        int year = today.getYear();
        papers.issue(write(year - 1), LAST_NUMBER, LocalDate.of(year - 1, 8, 12));
        LocalDate spring = LocalDate.of(year, 3, 16);
        papers.issue(write(year), THIS_NUMBER, spring.isAfter(today) ? today : spring);
        papers.submit(write(year + 1));
        writeOnOneTopic(year);
    }

    /** A draft, as an imported file leaves it: one line found no place. */
    private void writeOnOneTopic(int year) {
        PaperId draft = begin(
                year,
                "Tổ chức đối thoại chuyên đề về thu gom rác năm " + year,
                "demo/topic-plan.txt",
                List.of("Kèm theo: danh sách 06 điểm tập kết rác"));
        links.fillDraft(draft, year);
    }

    private PaperId write(int year) {
        String subject = "Tổ chức đối thoại trực tiếp với Nhân dân năm " + year;
        PaperId plan = begin(year, subject, "demo/plan.txt", List.of());
        links.fill(plan, year);
        return plan;
    }

    private PaperId begin(int year, String subject, String file, List<String> leftovers) {
        var details = new PaperDetails(
                DocumentKind.PLAN,
                year,
                subject,
                office(),
                List.of(
                        "Thường trực Đảng ủy xã",
                        "Thường trực HĐND xã",
                        "Ban Thường trực Ủy ban MTTQ Việt Nam xã",
                        "Các phòng, đơn vị thuộc UBND xã",
                        "Trưởng các thôn, bản"),
                Signers.of(persons.officials()).read(CHAIR, "Chủ tịch", SigningForm.FOR_COMMITTEE));
        List<RichText> bases = List.of(
                RichText.of("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"),
                RichText.of("Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022"));
        String text = text(file)
                .replace("{year}", Integer.toString(year))
                .replace("{when}", "trong tháng 11/" + year)
                .replace("{before}", "15/10/" + year);
        return plans.begin(new PlanDraft(details, bases, BodyText.parse(text), leftovers), DemoPapers.OFFICE);
    }

    private UnitId office() {
        return units.open().stream()
                .filter(unit -> "VP".equals(unit.details().abbreviation()))
                .findFirst()
                .map(UnitSummary::id)
                .orElseThrow();
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
