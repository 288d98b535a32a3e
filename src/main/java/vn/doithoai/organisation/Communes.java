package vn.doithoai.organisation;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/** The commune's profile (thông tin xã): there is exactly one, made at set-up. */
@Service
public class Communes {

    private final CommuneRepository communes;
    private final ApplicationEventPublisher events;

    Communes(CommuneRepository communes, ApplicationEventPublisher events) {
        this.communes = communes;
        this.events = events;
    }

    /** Empty until the installation is set up. */
    @Transactional(readOnly = true)
    public Optional<CommuneDetails> find() {
        return single().map(Commune::details);
    }

    /** @throws NotFound before the installation is set up */
    @Transactional(readOnly = true)
    CommuneProfile profile() {
        Commune commune = single().orElseThrow(() -> new NotFound("commune"));
        Long version = commune.version();
        return new CommuneProfile(commune.id(), commune.details(), version == null ? 0 : version);
    }

    @Transactional
    public void create(CommuneDetails details, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        if (single().isPresent()) {
            throw new StaleVersion();
        }
        Commune commune = communes.saveAndFlush(new Commune(details));
        events.publishEvent(Act.of(actor, "commune.created", "commune", commune.id()));
    }

    @Transactional
    public void change(CommuneDetails details, long version, Actor actor) {
        actor.require(Permission.ORGANISATION_EDIT);
        Commune commune = single().orElseThrow(() -> new NotFound("commune"));
        StaleVersion.check(version, commune.version());
        var changes = commune.change(details);
        communes.flush();
        if (!changes.isEmpty()) {
            events.publishEvent(Act.of(actor, "commune.changed", "commune", commune.id(), changes));
        }
    }

    Optional<Commune> single() {
        List<Commune> all = communes.findAll();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }
}
