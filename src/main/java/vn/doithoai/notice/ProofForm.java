package vn.doithoai.notice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.session.ClockTime;

/** A proof that a notice was made public, as typed. */
@NullUnmarked
class ProofForm {

    @NotNull
    private ProofChannel channel;

    @NotNull
    private LocalDate day;

    private String time;

    @NotBlank
    @Size(max = ProofDetails.PLACE)
    private String place;

    @Size(max = ProofDetails.NOTE)
    private String note;

    static ProofForm blank(LocalDate today) {
        ProofForm form = new ProofForm();
        form.day = today;
        return form;
    }

    /** @param issuedOn day of the notice: nothing is public before it is issued */
    void check(LocalDate issuedOn, LocalDate today, Errors errors) {
        if (time != null && ClockTime.read(time).isEmpty()) {
            errors.rejectValue("time", "Time");
        }
        if (day == null) {
            return;
        }
        if (day.isAfter(today)) {
            errors.rejectValue("day", "Future");
        } else if (issuedOn != null && day.isBefore(issuedOn)) {
            errors.rejectValue("day", "BeforeIssue");
        }
    }

    ProofDetails toDetails() {
        return new ProofDetails(channel, day, ClockTime.read(time).orElse(null), place, note);
    }

    public ProofChannel getChannel() {
        return channel;
    }

    public void setChannel(ProofChannel channel) {
        this.channel = channel;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getTime() {
        return time;
    }

    public void setTime(String time) {
        this.time = time;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
