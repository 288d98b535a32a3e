package vn.doithoai.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.web.VersionedForm;

/** What an invited person answered (phiếu trả lời giấy mời), as typed by the office or by the person. */
@NullUnmarked
public class ReplyForm extends VersionedForm {

    @NotNull
    private InvitationAnswer answer;

    @Size(max = Reply.DELEGATE)
    private String delegate;

    @Size(max = Reply.NOTE)
    private String note;

    public static ReplyForm of(InvitationSummary invitation) {
        ReplyForm form = new ReplyForm();
        Reply reply = invitation.reply();
        if (reply != null) {
            form.answer = reply.answer();
            form.delegate = reply.delegate();
            form.note = reply.note();
        }
        form.setVersion(invitation.version());
        return form;
    }

    /** Who comes instead is asked for only when somebody does. */
    public void check(Errors errors) {
        if (answer == InvitationAnswer.DELEGATED && delegate == null) {
            errors.rejectValue("delegate", "NotBlank");
        }
    }

    public Reply toReply() {
        return new Reply(answer, answer == InvitationAnswer.DELEGATED ? delegate : null, note);
    }

    public InvitationAnswer getAnswer() {
        return answer;
    }

    public void setAnswer(InvitationAnswer answer) {
        this.answer = answer;
    }

    public String getDelegate() {
        return delegate;
    }

    public void setDelegate(String delegate) {
        this.delegate = delegate;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
