package vn.doithoai.wordimport;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.NullUnmarked;

/** What the lines of a page are, and for which year the plan is. */
@NullUnmarked
class WordReviewForm {

    /** What is to come after. */
    enum Next {
        /** the same page, with the draft as it now is */
        LOOK,
        /** the editor of plans */
        DRAFT
    }

    private Map<Integer, Part> parts = new TreeMap<>();

    @NotNull
    @Min(2000)
    @Max(2199)
    private Integer year;

    private Next next = Next.LOOK;

    /** The page to go to; null for the same one. */
    private String to;

    static WordReviewForm of(Map<Integer, Part> parts, int year) {
        WordReviewForm form = new WordReviewForm();
        form.parts.putAll(parts);
        form.year = year;
        return form;
    }

    /** Where nothing was chosen, or nothing that can be read, the page shows what is kept. */
    void fillFrom(Map<Integer, Part> kept) {
        kept.forEach((line, part) -> parts.merge(line, part, (chosen, other) -> chosen));
    }

    boolean isDraft() {
        return next == Next.DRAFT;
    }

    String pageAfter(String page) {
        return to == null ? page : to;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }

    public Map<Integer, Part> getParts() {
        return parts;
    }

    public void setParts(Map<Integer, Part> parts) {
        this.parts = parts;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public Next getNext() {
        return next;
    }

    public void setNext(Next next) {
        this.next = next;
    }
}
