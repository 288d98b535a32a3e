package vn.doithoai.village;

import java.time.Clock;
import java.util.List;
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

/** The clusters of villages (cụm thôn) that hold their dialogue together. */
@Service
public class VillageClusters {

    private final VillageClusterRepository clusters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VillageClusters(VillageClusterRepository clusters, ApplicationEventPublisher events, Clock clock) {
        this.clusters = clusters;
        this.events = events;
        this.clock = clock;
    }

    /** All clusters, closed ones too. */
    @Transactional(readOnly = true)
    public Page<VillageClusterSummary> search(Pageable page) {
        return clusters.counted(page).map(CountedCluster::summary);
    }

    /** All clusters, to be taken away as a file; that is audited. */
    @Transactional
    public List<VillageClusterSummary> export(Sort order, Actor actor) {
        actor.require(Permission.ORGANISATION_VIEW);
        List<VillageClusterSummary> all = search(Pageable.unpaged(order)).getContent();
        events.publishEvent(Act.exported(actor, "cluster", all.size(), null));
        return all;
    }

    /** All open clusters in their order, to choose from. */
    @Transactional(readOnly = true)
    public List<VillageClusterSummary> open() {
        return clusters.open().stream().map(CountedCluster::summary).toList();
    }

    @Transactional(readOnly = true)
    public VillageClusterSummary find(VillageClusterId id) {
        return clusters.counted(id.value())
                .map(CountedCluster::summary)
                .orElseThrow(() -> new NotFound("cluster " + id.value()));
    }

    /** @throws Taken field {@code name} */
    @Transactional
    public VillageClusterId create(VillageClusterDetails details, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        refuseTakenName(details.name(), null);
        VillageCluster cluster = clusters.saveAndFlush(new VillageCluster(details));
        events.publishEvent(
                Act.of(actor, "cluster.created", "cluster", cluster.id()).with("name", details.name()));
        return new VillageClusterId(cluster.id());
    }

    /**
     * @throws Taken field {@code name}
     * @throws StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    public void change(VillageClusterId id, VillageClusterDetails details, long version, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        VillageCluster cluster = load(id);
        StaleVersion.check(version, cluster.currentVersion());
        if (!cluster.isClosed()) {
            refuseTakenName(details.name(), cluster);
        }
        var changes = cluster.change(details);
        clusters.flush();
        if (!changes.isEmpty()) {
            events.publishEvent(Act.of(actor, "cluster.changed", "cluster", cluster.id(), changes));
        }
    }

    /**
     * Closes the cluster; nothing happens when it is closed already.
     *
     * @throws ClusterHasVillages while open villages belong to it
     */
    @Transactional
    public void close(VillageClusterId id, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        long open = find(id).villages();
        if (open > 0) {
            throw new ClusterHasVillages(open);
        }
        if (load(id).close(clock.instant())) {
            events.publishEvent(Act.of(actor, "cluster.closed", "cluster", id.value()));
        }
    }

    /**
     * Opens a closed cluster again; nothing happens when it is open.
     *
     * @throws Taken field {@code name} when another open cluster has the name now
     */
    @Transactional
    public void reopen(VillageClusterId id, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        VillageCluster cluster = load(id);
        refuseTakenName(cluster.name(), cluster);
        if (cluster.reopen()) {
            events.publishEvent(Act.of(actor, "cluster.reopened", "cluster", id.value()));
        }
    }

    private VillageCluster load(VillageClusterId id) {
        return clusters.findById(id.value()).orElseThrow(() -> new NotFound("cluster " + id.value()));
    }

    private void refuseTakenName(String name, @Nullable VillageCluster self) {
        Closable.refuseTakenName(clusters.openNamed(name), self);
    }
}
