package vn.doithoai.review;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;

/** A comment or an answer to one, as typed. */
@NullUnmarked
class PaperCommentForm {

    @NotBlank
    @Size(max = 2000)
    private String text;

    /** Key of the part that is commented on. */
    private String section;

    static PaperCommentForm on(String section) {
        PaperCommentForm form = new PaperCommentForm();
        form.section = section;
        return form;
    }

    static PaperCommentForm answering(PaperComment.Shown comment) {
        PaperCommentForm form = new PaperCommentForm();
        form.text = comment.answer();
        return form;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }
}
