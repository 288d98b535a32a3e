package vn.doithoai.nomination;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Quotas with how many names they have, counted in one query for all of them. */
@Component
class QuotaReader {

    private final NomineeRepository nominees;

    QuotaReader(NomineeRepository nominees) {
        this.nominees = nominees;
    }

    QuotaSummary summary(NominationQuota quota) {
        return summaries(List.of(quota)).get(0);
    }

    List<QuotaSummary> summaries(List<NominationQuota> quotas) {
        if (quotas.isEmpty()) {
            return List.of();
        }
        Map<UUID, Map<NomineeState, Long>> counts = new HashMap<>();
        nominees.tallies(quotas.stream().map(NominationQuota::id).toList())
                .forEach(tally -> counts.computeIfAbsent(tally.quota(), quota -> new EnumMap<>(NomineeState.class))
                        .put(tally.state(), tally.count()));
        return quotas.stream()
                .map(quota -> summary(quota, counts.getOrDefault(quota.id(), Map.of())))
                .toList();
    }

    private static QuotaSummary summary(NominationQuota quota, Map<NomineeState, Long> counts) {
        return new QuotaSummary(
                new QuotaId(quota.id()),
                quota.session(),
                quota.place(),
                quota.seats(),
                quota.until(),
                counts.getOrDefault(NomineeState.PROPOSED, 0L),
                counts.getOrDefault(NomineeState.INVITED, 0L),
                quota.version());
    }
}
