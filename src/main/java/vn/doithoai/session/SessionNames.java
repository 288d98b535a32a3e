package vn.doithoai.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import vn.doithoai.village.VillageClusterId;
import vn.doithoai.village.VillageClusters;

/** Sessions with their names as people say and papers write them, whatever the language of the screen. */
@Component
class SessionNames {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final VillageClusters clusters;
    private final MessageSource messages;
    private final Clock clock;

    SessionNames(VillageClusters clusters, MessageSource messages, Clock clock) {
        this.clusters = clusters;
        this.messages = messages;
        this.clock = clock;
    }

    SessionSummary summary(DialogueSession session) {
        return summaries(List.of(session)).get(0);
    }

    /** With one look at the clusters, however many sessions there are. */
    List<SessionSummary> summaries(Collection<DialogueSession> sessions) {
        LocalDate today = LocalDate.now(clock);
        boolean local = sessions.stream().anyMatch(session -> session.cluster() != null);
        Map<UUID, String> names = local ? clusterNames() : Map.of();
        return sessions.stream()
                .map(session -> {
                    VillageClusterId cluster = session.cluster();
                    String clusterName = cluster == null ? null : names.get(cluster.value());
                    return session.summary(displayName(clusterName), clusterName, today);
                })
                .toList();
    }

    /** @throws vn.doithoai.shared.NotFound when there is no such cluster */
    @Nullable
    String clusterName(@Nullable VillageClusterId cluster) {
        return cluster == null ? null : clusters.find(cluster).details().name();
    }

    /** Closed ones too. */
    private Map<UUID, String> clusterNames() {
        Map<UUID, String> names = new HashMap<>();
        clusters.search(Pageable.unpaged())
                .forEach(cluster ->
                        names.put(cluster.id().value(), cluster.details().name()));
        return names;
    }

    private String displayName(@Nullable String clusterName) {
        String key = "session.named." + (clusterName == null ? "commune" : "cluster");
        return messages.getMessage(key, new Object[] {clusterName == null ? "" : clusterName}, VIETNAMESE);
    }
}
