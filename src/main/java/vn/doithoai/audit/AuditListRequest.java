package vn.doithoai.audit;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import vn.doithoai.web.ListRequest;

/** Which entries of the log a page is asked for; {@code q} is part of the actor's name. */
@NullUnmarked
class AuditListRequest extends ListRequest {

    private String entity;
    private LocalDate from;
    private LocalDate to;

    AuditFilter toFilter() {
        return new AuditFilter(getQ(), entity, from, to);
    }

    public String getEntity() {
        return entity;
    }

    public void setEntity(String entity) {
        this.entity = entity;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}
