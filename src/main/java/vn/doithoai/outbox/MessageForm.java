package vn.doithoai.outbox;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.VersionedForm;

/** A draft as typed. */
@NullUnmarked
class MessageForm extends VersionedForm {

    @NotBlank
    @Size(max = 300)
    private String subject;

    @NotBlank
    @Size(max = 20_000)
    private String text;

    static MessageForm of(MessageFile file) {
        MessageForm form = new MessageForm();
        form.subject = file.summary().subject();
        form.text = file.text();
        form.setVersion(file.summary().version());
        return form;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
