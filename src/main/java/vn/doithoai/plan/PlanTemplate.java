package vn.doithoai.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.doithoai.document.BodyText;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.document.RichText;
import vn.doithoai.organisation.CommuneDetails;
import vn.doithoai.organisation.CommuneKind;
import vn.doithoai.organisation.Communes;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.UnitSummary;
import vn.doithoai.organisation.Units;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.Signer;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.person.Persons;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Text;

/**
 * The built-in outline of a plan under the law in force (Luật Tổ chức chính quyền địa phương 72/2025/QH15, Điều 43; Luật
 * Thực hiện dân chủ ở cơ sở 10/2022/QH15, Điều 32). Its sentences stand in {@code plan/outline.txt}: after lines with a
 * keyword comes the body.
 */
@Component
class PlanTemplate {

    private static final String FILE = "plan/outline.txt";

    private final Communes communes;
    private final Units units;
    private final Persons persons;

    PlanTemplate(Communes communes, Units units, Persons persons) {
        this.communes = communes;
        this.units = units;
        this.persons = persons;
    }

    PlanDraft draft(int year) {
        CommuneDetails commune = communes.find().orElseThrow(() -> new NotFound("commune"));
        List<String> lines = text(commune, year).lines().toList();
        int body = lines.indexOf("body:");
        List<String> head = lines.subList(0, body);
        var paper = new PaperDetails(
                DocumentKind.PLAN,
                year,
                values(head, "subject").get(0),
                unit(values(head, "unit").get(0)),
                values(head, "recipient"),
                signer(values(head, "post").get(0)));
        List<RichText> bases = values(head, "basis").stream().map(RichText::of).toList();
        String text = lines.stream().skip(body + 1L).collect(Collectors.joining("\n"));
        return new PlanDraft(paper, bases, BodyText.parse(text), List.of());
    }

    private static String text(CommuneDetails commune, int year) {
        try {
            return new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("{kind}", kind(commune.kind()))
                    .replace("{commune}", commune.name())
                    .replace("{year}", Integer.toString(year));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String kind(CommuneKind kind) {
        return switch (kind) {
            case COMMUNE -> "xã";
            case WARD -> "phường";
            case SPECIAL_ZONE -> "đặc khu";
        };
    }

    private static List<String> values(List<String> head, String keyword) {
        String start = keyword + ": ";
        return head.stream()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .toList();
    }

    /** The unit of the committee whose name begins like this; open where there is none. */
    private @Nullable UnitId unit(String name) {
        return units.open().stream()
                .filter(unit -> unit.details().kind() == UnitKind.COMMITTEE
                        && Text.fold(unit.details().name()).startsWith(Text.fold(name)))
                .findFirst()
                .map(UnitSummary::id)
                .orElse(null);
    }

    /** The official whose post begins like this: "Chủ tịch UBND xã". Nobody when there is none, or several. */
    private Signer signer(String post) {
        String wanted = Text.fold(post + " u");
        List<PersonSummary> chairs = persons.officials().stream()
                .filter(person -> Text.fold(person.post()).startsWith(wanted))
                .toList();
        PersonSummary chair = chairs.size() == 1 ? chairs.get(0) : null;
        return new Signer(
                chair == null ? null : chair.id(),
                chair == null ? null : chair.fullName(),
                post,
                SigningForm.FOR_COMMITTEE);
    }
}
