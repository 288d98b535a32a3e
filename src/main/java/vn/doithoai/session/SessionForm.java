package vn.doithoai.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.validation.Errors;
import vn.doithoai.village.VillageClusterId;
import vn.doithoai.web.VersionedForm;

/** What a session is about and where it is held, as typed. */
@NullUnmarked
class SessionForm extends VersionedForm {

    /** In the order of the page. */
    static final String[] FIELDS = {
        "year", "kind", "votersAsking", "voters", "cluster", "theme", "mode", "venue", "onlineRoom"
    };

    @NotNull
    @Min(SessionDetails.FIRST_YEAR)
    @Max(SessionDetails.LAST_YEAR)
    private Integer year;

    @NotNull
    private SessionKind kind;

    @Min(1)
    @Max(VoterDemand.MOST)
    private Integer votersAsking;

    @Min(1)
    @Max(VoterDemand.MOST)
    private Integer voters;

    @NotNull
    private SessionMode mode;

    private UUID cluster;

    @Size(max = SessionDetails.THEME)
    private String theme;

    @Size(max = SessionDetails.VENUE)
    private String venue;

    @Size(max = SessionDetails.ROOM)
    private String onlineRoom;

    static SessionForm blank(int year) {
        SessionForm form = new SessionForm();
        form.year = year;
        form.kind = SessionKind.PERIODIC;
        form.mode = SessionMode.IN_PERSON;
        return form;
    }

    static SessionForm of(SessionSummary session) {
        SessionDetails details = session.details();
        VoterDemand demand = details.demand();
        SessionForm form = new SessionForm();
        form.year = details.year();
        form.kind = details.kind();
        form.votersAsking = demand == null ? null : demand.asking();
        form.voters = demand == null ? null : demand.voters();
        form.mode = details.mode();
        form.cluster = details.cluster() == null ? null : details.cluster().value();
        form.theme = details.theme();
        form.venue = details.venue();
        form.onlineRoom = details.onlineRoom();
        form.setVersion(session.version());
        return form;
    }

    /** What no single field can tell. */
    void check(Errors errors) {
        if (kind == SessionKind.ON_DEMAND) {
            checkDemand(errors);
        } else if (kind != null && (votersAsking != null || voters != null)) {
            errors.rejectValue(votersAsking != null ? "votersAsking" : "voters", "NotOnDemand");
        }
        if (kind == SessionKind.THEMATIC && theme == null) {
            errors.rejectValue("theme", "NotBlank");
        }
        if (mode == SessionMode.IN_PERSON && onlineRoom != null) {
            errors.rejectValue("onlineRoom", "InPerson");
        }
    }

    private void checkDemand(Errors errors) {
        if (votersAsking == null && !errors.hasFieldErrors("votersAsking")) {
            errors.rejectValue("votersAsking", "NotNull");
        }
        if (voters == null && !errors.hasFieldErrors("voters")) {
            errors.rejectValue("voters", "NotNull");
        }
        if (errors.hasFieldErrors("votersAsking") || errors.hasFieldErrors("voters")) {
            return;
        }
        if (votersAsking > voters) {
            errors.rejectValue("votersAsking", "TooMany");
        } else if (!VoterDemand.isEnough(votersAsking, voters)) {
            errors.rejectValue("votersAsking", "TooFew", new Object[] {VoterDemand.leastOf(voters)}, null);
        }
    }

    SessionDetails toDetails() {
        return new SessionDetails(
                year,
                kind,
                kind == SessionKind.ON_DEMAND ? new VoterDemand(votersAsking, voters) : null,
                mode,
                cluster == null ? null : new VillageClusterId(cluster),
                theme,
                venue,
                onlineRoom);
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public SessionKind getKind() {
        return kind;
    }

    public void setKind(SessionKind kind) {
        this.kind = kind;
    }

    public Integer getVotersAsking() {
        return votersAsking;
    }

    public void setVotersAsking(Integer votersAsking) {
        this.votersAsking = votersAsking;
    }

    public Integer getVoters() {
        return voters;
    }

    public void setVoters(Integer voters) {
        this.voters = voters;
    }

    public SessionMode getMode() {
        return mode;
    }

    public void setMode(SessionMode mode) {
        this.mode = mode;
    }

    public UUID getCluster() {
        return cluster;
    }

    public void setCluster(UUID cluster) {
        this.cluster = cluster;
    }

    public String getTheme() {
        return theme;
    }

    public void setTheme(String theme) {
        this.theme = theme;
    }

    public String getVenue() {
        return venue;
    }

    public void setVenue(String venue) {
        this.venue = venue;
    }

    public String getOnlineRoom() {
        return onlineRoom;
    }

    public void setOnlineRoom(String onlineRoom) {
        this.onlineRoom = onlineRoom;
    }
}
