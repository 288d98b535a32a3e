package vn.doithoai.nomination;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.person.FormOfAddress;

/** Somebody named, as typed by those who send the person. */
@NullUnmarked
class NomineeForm {

    /** A telephone number or the number of a paper, however it is grouped. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}(?:[\\s./()\\-–]{0,3}\\p{Nd}){7,}");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    @NotBlank
    @Size(max = NomineeDetails.NAME)
    private String fullName;

    @NotNull
    private FormOfAddress formOfAddress = FormOfAddress.MR_OR_MS;

    @Size(max = NomineeDetails.POST)
    private String post;

    void check(QuotaSummary quota, List<NomineeSummary> named, Errors errors) {
        if (fullName != null && !LETTER.matcher(fullName).find()) {
            errors.rejectValue("fullName", "Letters");
        }
        if (isNumber(fullName)) {
            errors.rejectValue("fullName", "Digits");
        }
        if (isNumber(post)) {
            errors.rejectValue("post", "Digits");
        }
        if (errors.hasErrors()) {
            return;
        }
        if (quota.open() == 0) {
            errors.rejectValue("fullName", "Full");
        } else if (named.stream()
                .anyMatch(one -> one.state().isCounted() && one.details().isLike(toDetails()))) {
            errors.rejectValue("fullName", "Same");
        }
    }

    private static boolean isNumber(String text) {
        return text != null && NUMBER.matcher(text).find();
    }

    NomineeDetails toDetails() {
        return new NomineeDetails(fullName, formOfAddress, post);
    }

    public String getFullName() {
        return fullName;
    }

    public void setFullName(String fullName) {
        this.fullName = fullName;
    }

    public FormOfAddress getFormOfAddress() {
        return formOfAddress;
    }

    public void setFormOfAddress(FormOfAddress formOfAddress) {
        this.formOfAddress = formOfAddress;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }
}
