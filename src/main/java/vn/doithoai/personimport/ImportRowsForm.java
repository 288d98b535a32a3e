package vn.doithoai.personimport;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;

/** What to do with the rows of a page, and where to go then: another page, or on to taking the list in. */
@NullUnmarked
class ImportRowsForm {

    private Map<Integer, String> choices = new LinkedHashMap<>();

    /** Mark of the plan that was seen. */
    private String mark;

    private Choice.Bulk suspected;

    /** Wrong rows are left out. */
    private boolean withoutWrong;

    private boolean commit;

    /** Number of another page. */
    private String to;

    static ImportRowsForm of(ImportPlan plan, List<PlannedRow> shown) {
        ImportRowsForm form = new ImportRowsForm();
        form.fill(plan, shown);
        return form;
    }

    /** Before the page is shown: every row of it has its choice, and the mark is that of what is seen. */
    void fill(ImportPlan plan, List<PlannedRow> shown) {
        mark = plan.mark();
        shown.forEach(row -> choices.put(row.index(), word(row)));
    }

    private static String word(PlannedRow row) {
        PlannedRow.Deed deed = row.deed(null);
        return switch (deed.act()) {
            case ADD -> Choice.ADD;
            case UPDATE ->
                deed.target() == null ? "" : deed.target().id().value().toString();
            case LEAVE_OUT -> Choice.LEAVE_OUT;
            case UNDECIDED -> "";
        };
    }

    /** Nonsense is the page it stood on. */
    String pageAfter(String now) {
        return to != null && to.matches("\\d{1,4}") ? to : now;
    }

    /** Only what can be said of a row that is there. */
    Map<Integer, String> said(ImportPlan plan) {
        Map<Integer, String> said = new LinkedHashMap<>();
        choices.forEach((index, text) -> {
            if (index != null && index >= 0 && index < plan.rows().size()) {
                said.put(index, Choice.parse(text) == null ? "" : text);
            }
        });
        return said;
    }

    /** Nothing is taken in as long as a row is wrong or undecided and nobody has said what becomes of it. */
    void check(ImportPlan plan, Errors errors) {
        if (plan.counts().get(RowKind.WRONG) > 0 && !withoutWrong) {
            errors.rejectValue("withoutWrong", "WithoutWrong");
        }
        if (plan.count(PlannedRow.Act.UNDECIDED, suspected) > 0) {
            if (suspected == null) {
                errors.rejectValue("suspected", "Undecided");
            } else {
                errors.rejectValue("suspected", "Several");
            }
        }
    }

    public Map<Integer, String> getChoices() {
        return choices;
    }

    public void setChoices(Map<Integer, String> choices) {
        this.choices = choices;
    }

    public String getMark() {
        return mark;
    }

    public void setMark(String mark) {
        this.mark = mark;
    }

    public Choice.Bulk getSuspected() {
        return suspected;
    }

    public void setSuspected(Choice.Bulk suspected) {
        this.suspected = suspected;
    }

    public boolean isWithoutWrong() {
        return withoutWrong;
    }

    public void setWithoutWrong(boolean withoutWrong) {
        this.withoutWrong = withoutWrong;
    }

    public boolean isCommit() {
        return commit;
    }

    public void setCommit(boolean commit) {
        this.commit = commit;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
