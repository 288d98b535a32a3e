package vn.doithoai.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.doithoai.village.VillageClusters;
import vn.doithoai.web.Option;

/** What the forms and lists of sessions offer to choose from. */
@Component
class SessionChoices {

    private final VillageClusters clusters;
    private final Clock clock;

    SessionChoices(VillageClusters clusters, Clock clock) {
        this.clusters = clusters;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    List<Option> kinds() {
        return Option.ofEnum(SessionKind.values(), "session.form.kind");
    }

    List<Option> modes() {
        return Option.ofEnum(SessionMode.values(), "session.form.mode");
    }

    List<Option> states() {
        return Option.ofEnum(SessionState.values(), "session.form.state");
    }

    /** The open clusters, and the session's own, which may be closed by now. */
    List<Option> clusters(@Nullable SessionSummary session) {
        List<Option> options = new ArrayList<>();
        clusters.open()
                .forEach(cluster -> options.add(new Option(
                        cluster.id().value().toString(), cluster.details().name())));
        if (session != null && session.details().cluster() != null && session.clusterName() != null) {
            String own = session.details().cluster().value().toString();
            if (options.stream().noneMatch(option -> option.value().equals(own))) {
                options.add(new Option(own, session.clusterName()));
            }
        }
        return options;
    }

    /** Closed clusters too: their sessions stay. */
    List<Option> allClusters() {
        return clusters.search(Pageable.unpaged())
                .map(cluster -> new Option(
                        cluster.id().value().toString(), cluster.details().name()))
                .getContent();
    }
}
