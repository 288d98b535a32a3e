package vn.doithoai.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import vn.doithoai.invitation.InvitationFilter;
import vn.doithoai.invitation.InvitationSummary;
import vn.doithoai.invitation.Invitations;
import vn.doithoai.notice.NoticeGround;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.session.SessionId;
import vn.doithoai.village.VillageDetails;
import vn.doithoai.village.VillageKind;
import vn.doithoai.village.Villages;

/** A session on 10/12/2026 to which two villages and the Front send people, for tests; today is 24/11/2026. */
public final class NominationGround {

    static final LocalDate UNTIL = LocalDate.of(2026, 12, 1);

    private final ApplicationContext context;
    private final NoticeGround notices;
    private final SessionId session;
    private final UUID own;
    private final UUID neighbour;
    private final UUID front;

    public NominationGround(ApplicationContext context) {
        this.context = context;
        this.notices = new NoticeGround(context);
        this.own = village("Nà Ten", 1);
        this.neighbour = village("Nà Xa", 2);
        this.front = notices.unit("Ủy ban MTTQ Việt Nam xã", UnitKind.FRONT, 1);
        this.session = notices.session(null);
    }

    /** The village head {@code thon1} is of thôn Nà Ten, {@code mattran} of the Front. */
    public NominationGround withItsPeople() {
        notices.settle("thon1", own);
        notices.employ("mattran", front);
        return this;
    }

    /** Besides, he lives where she is head, and she is of his unit. */
    void mixed() {
        notices.settle("mattran", own);
        notices.employ("thon1", front);
    }

    /** The same places with a session of which only the month is known. */
    NominationGround ofMonth() {
        return new NominationGround(this, notices.sessionDuring(LocalDate.of(2026, 12, 5), LocalDate.of(2026, 12, 31)));
    }

    private NominationGround(NominationGround places, SessionId session) {
        this.context = places.context;
        this.notices = places.notices;
        this.own = places.own;
        this.neighbour = places.neighbour;
        this.front = places.front;
        this.session = session;
    }

    private UUID village(String name, int position) {
        return context.getBean(Villages.class)
                .create(new VillageDetails(VillageKind.VILLAGE, name, null, 100, 400, position), NoticeGround.OFFICE)
                .value();
    }

    public UUID own() {
        return own;
    }

    UUID neighbour() {
        return neighbour;
    }

    UUID front() {
        return front;
    }

    SessionId session() {
        return session;
    }

    public String address() {
        return NominationAddress.of(session);
    }

    public String address(UUID place) {
        return NominationAddress.of(session, quota(place).id());
    }

    public void allot(int seats, UUID... places) {
        quotas().allot(session, List.of(places), seats, UNTIL, NoticeGround.OFFICE);
    }

    QuotaSummary quota(UUID place) {
        return quotas().ofSession(notices.find(session), NoticeGround.OFFICE).stream()
                .filter(quota -> quota.place().id().equals(place))
                .findFirst()
                .orElseThrow();
    }

    public NomineeId named(UUID place, String name) {
        QuotaId quota = quota(place).id();
        context.getBean(Nominations.class)
                .propose(session, quota, new NomineeDetails(name, FormOfAddress.MR, null), NoticeGround.OFFICE);
        return nominee(place, name).id();
    }

    NomineeSummary nominee(UUID place, String name) {
        return context.getBean(Nominations.class).nominees(quota(place).id()).stream()
                .filter(nominee -> nominee.details().fullName().equals(name))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    List<InvitationSummary> guests() {
        return context.getBean(Invitations.class).ofSession(notices.find(session), InvitationFilter.ALL);
    }

    private NominationQuotas quotas() {
        return context.getBean(NominationQuotas.class);
    }
}
