package vn.doithoai.invitation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.web.Listing;

/** That people were told, as typed. */
@NullUnmarked
class TellForm {

    @NotNull
    private DeliveryChannel channel;

    @NotNull
    private LocalDate day;

    @Size(max = Reply.NOTE)
    private String note;

    private List<UUID> invited = new ArrayList<>();

    /** Everybody whom the list holds, on all its pages. */
    private boolean everybody;

    /** How many the list held when the page was opened: so many are meant by "everybody". */
    private long seen;

    static TellForm of(Listing<InvitationSummary> present, LocalDate today) {
        TellForm form = new TellForm();
        form.day = today;
        form.seen = present.total();
        present.rows().forEach(invitation -> form.invited.add(invitation.id().value()));
        return form;
    }

    /** @param total how many the list holds now */
    void check(LocalDate today, long total, Errors errors) {
        if (everybody && seen != total) {
            seen = total;
            errors.rejectValue("everybody", "Changed");
        }
        if (invited.isEmpty() && !everybody) {
            errors.rejectValue("invited", "NotEmpty");
        }
        if (day != null && day.isAfter(today)) {
            errors.rejectValue("day", "Future");
        }
    }

    List<InvitationId> ids() {
        return invited.stream().map(InvitationId::new).toList();
    }

    public DeliveryChannel getChannel() {
        return channel;
    }

    public void setChannel(DeliveryChannel channel) {
        this.channel = channel;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public List<UUID> getInvited() {
        return invited;
    }

    public void setInvited(List<UUID> invited) {
        this.invited = invited;
    }

    public boolean isEverybody() {
        return everybody;
    }

    public void setEverybody(boolean everybody) {
        this.everybody = everybody;
    }

    public long getSeen() {
        return seen;
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }
}
