package vn.doithoai.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.paper.PaperDetails;
import vn.doithoai.paper.PaperForm;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.paper.Signers;

/** Head and end of a plan as typed: what it is about, on what ground, who gets it and who signs. */
@NullUnmarked
class PlanHeadForm extends PaperForm {

    @NotNull
    @Min(2000)
    @Max(2199)
    private Integer year;

    static PlanHeadForm of(PaperSummary plan, List<String> legalBases, Signers known) {
        PlanHeadForm form = new PlanHeadForm();
        form.fill(plan.details(), legalBases, plan.version(), known);
        form.year = plan.details().year();
        return form;
    }

    PaperDetails toDetails(Signers known) {
        return paper(DocumentKind.PLAN, year, known);
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}
