package vn.doithoai.publication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.doithoai.notice.PublishedSession;
import vn.doithoai.notice.SessionNotices;
import vn.doithoai.paper.PaperSummary;
import vn.doithoai.plan.Plans;
import vn.doithoai.planlink.PlanLinks;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Act;

/**
 * What the home page says, the same for everybody: read once, and again after anything was changed, on another day, or after
 * a minute. So most visits cost no statement.
 */
@Component
class HomeContent {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Plans plans;
    private final PlanLinks links;
    private final DialogueSessions sessions;
    private final SessionNotices notices;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable Kept kept;

    HomeContent(Plans plans, PlanLinks links, DialogueSessions sessions, SessionNotices notices, Clock clock) {
        this.plans = plans;
        this.links = links;
        this.sessions = sessions;
        this.notices = notices;
        this.clock = clock;
    }

    HomePage current() {
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        Kept known = kept;
        if (known == null || !known.isFresh(today, now, changes.get())) {
            // counted before it is read: what is committed meanwhile makes this reading old
            long before = changes.get();
            known = new Kept(read(today), today, now, before);
            kept = known;
        }
        return known.page();
    }

    private HomePage read(LocalDate today) {
        List<PaperSummary> inForce = plans.inForce();
        Set<SessionId> announced =
                notices.publishedFrom(today).stream().map(PublishedSession::id).collect(Collectors.toSet());
        Set<SessionId> known = new LinkedHashSet<>(
                links.sessionsOf(inForce.stream().map(PaperSummary::id).toList()));
        known.addAll(announced);
        var named = known.isEmpty() ? List.<SessionSummary>of() : sessions.named(List.copyOf(known));
        return HomePage.of(named, announced, inForce, today);
    }

    /** Whatever people do is told by an act; few of them are about this page, but reading it anew costs little. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION, fallbackExecution = true)
    void changed(Act act) {
        changes.incrementAndGet();
    }

    private record Kept(HomePage page, LocalDate day, Instant at, long changes) {

        private boolean isFresh(LocalDate today, Instant now, long changesNow) {
            return changes == changesNow && day.equals(today) && now.isBefore(at.plus(KEPT)) && !now.isBefore(at);
        }
    }
}
