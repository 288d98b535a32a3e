package vn.doithoai.village;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Closable;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.shared.Taken;
import vn.doithoai.shared.Text;

/** The commune's villages and residential groups (thôn, tổ dân phố). */
@Service
public class Villages {

    private final VillageRepository villages;
    private final VillageClusterRepository clusters;
    private final VillageNames names;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Villages(
            VillageRepository villages,
            VillageClusterRepository clusters,
            VillageNames names,
            ApplicationEventPublisher events,
            Clock clock) {
        this.villages = villages;
        this.clusters = clusters;
        this.names = names;
        this.events = events;
        this.clock = clock;
    }

    /** @param q part of the name with its kind, diacritics ignored */
    @Transactional(readOnly = true)
    public Page<VillageSummary> search(
            @Nullable String q, @Nullable VillageKind kind, @Nullable VillageClusterId cluster, Pageable page) {
        return villages.search(Text.likePattern(q), kind, cluster == null ? null : cluster.value(), page)
                .map(names::summary);
    }

    /** Everything that a search finds, to be taken away as a file; that is audited. */
    @Transactional
    public List<VillageSummary> export(
            @Nullable String q,
            @Nullable VillageKind kind,
            @Nullable VillageClusterId cluster,
            Sort order,
            Actor actor) {
        actor.require(Permission.ORGANISATION_VIEW);
        List<VillageSummary> found =
                search(q, kind, cluster, Pageable.unpaged(order)).getContent();
        String clusterName = cluster == null
                ? null
                : clusters.findById(cluster.value()).map(VillageCluster::name).orElse(null);
        events.publishEvent(Act.exported(actor, "village", found.size(), q)
                .filtered("kind", kind)
                .filtered("cluster", clusterName));
        return found;
    }

    /** All open villages in their order, to choose from. */
    @Transactional(readOnly = true)
    public List<VillageSummary> open() {
        return villages.open().stream().map(names::summary).toList();
    }

    /** The open villages of one cluster in their order. */
    @Transactional(readOnly = true)
    public List<VillageSummary> openIn(VillageClusterId cluster) {
        return villages.openIn(cluster.value()).stream().map(names::summary).toList();
    }

    /** An open village by its kind and name, upper and lower case alike. */
    @Transactional(readOnly = true)
    public Optional<VillageSummary> findOpen(VillageKind kind, String name) {
        return villages.openNamed(kind, name).map(names::summary);
    }

    @Transactional(readOnly = true)
    public VillageSummary find(VillageId id) {
        return names.summary(load(id));
    }

    /** The name with its kind, "thôn Đoài"; a closed village has one too. */
    @Transactional(readOnly = true)
    public String displayName(VillageId id) {
        return find(id).displayName();
    }

    /** @throws Taken field {@code name} when an open village of this kind has it */
    @Transactional
    public VillageId create(VillageDetails details, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        refuseTakenName(details, null);
        Village village = villages.saveAndFlush(new Village(details, cluster(details)));
        events.publishEvent(
                Act.of(actor, "village.created", "village", village.id()).with("name", names.of(details)));
        return new VillageId(village.id());
    }

    /**
     * @throws Taken field {@code name} when another open village of this kind has it
     * @throws StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    public void change(VillageId id, VillageDetails details, long version, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        Village village = load(id);
        StaleVersion.check(version, village.currentVersion());
        if (!village.isClosed()) {
            refuseTakenName(details, village);
        }
        var changes = village.change(details, cluster(details));
        villages.flush();
        if (!changes.isEmpty()) {
            events.publishEvent(Act.of(actor, "village.changed", "village", village.id(), changes));
        }
    }

    /** Closes the village; nothing happens when it is closed already. */
    @Transactional
    public void close(VillageId id, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        if (load(id).close(clock.instant())) {
            events.publishEvent(Act.of(actor, "village.closed", "village", id.value()));
        }
    }

    /**
     * Opens a closed village again; nothing happens when it is open.
     *
     * @throws Taken field {@code name} when another open village has the name now
     */
    @Transactional
    public void reopen(VillageId id, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        Village village = load(id);
        refuseTakenName(village.details(), village);
        if (village.reopen()) {
            events.publishEvent(Act.of(actor, "village.reopened", "village", id.value()));
        }
    }

    private Village load(VillageId id) {
        return villages.findById(id.value()).orElseThrow(() -> new NotFound("village " + id.value()));
    }

    private @Nullable VillageCluster cluster(VillageDetails details) {
        VillageClusterId id = details.cluster();
        return id == null
                ? null
                : clusters.findById(id.value()).orElseThrow(() -> new NotFound("cluster " + id.value()));
    }

    private void refuseTakenName(VillageDetails details, @Nullable Village self) {
        Closable.refuseTakenName(villages.openNamed(details.kind(), details.name()), self);
    }
}
