package vn.doithoai.announcement;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.UnitSummary;
import vn.doithoai.organisation.Units;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.village.VillageClusterId;
import vn.doithoai.village.VillageSummary;
import vn.doithoai.village.Villages;

/** Whom a session is announced to (các nơi nhận thông báo): the villages it is for, the Front and the mass organisations. */
@Component
public class Audiences {

    private final Villages villages;
    private final Units units;

    Audiences(Villages villages, Units units) {
        this.villages = villages;
        this.units = units;
    }

    /** In their order. */
    public List<Audience> villagesOf(SessionSummary session) {
        VillageClusterId cluster = session.details().cluster();
        List<VillageSummary> open = cluster == null ? villages.open() : villages.openIn(cluster);
        return open.stream()
                .map(village -> new Audience(true, village.id().value(), village.displayName()))
                .toList();
    }

    /** @throws NotFound when the session isn't for it */
    Audience villageOf(SessionSummary session, UUID village) {
        return found(villagesOf(session), village);
    }

    /** In their order. */
    public List<Audience> organisations() {
        return units.open().stream()
                .filter(unit -> unit.details().kind() == UnitKind.FRONT)
                .map(Audiences::audience)
                .toList();
    }

    /** @throws NotFound when there is no such organisation */
    Audience organisation(UUID unit) {
        return found(organisations(), unit);
    }

    private static Audience audience(UnitSummary unit) {
        return new Audience(false, unit.id().value(), unit.details().name());
    }

    private static Audience found(List<Audience> audiences, UUID id) {
        return audiences.stream()
                .filter(audience -> audience.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("audience " + id));
    }

    boolean isOwnVillage(UUID village, Actor actor) {
        return actor.may(Permission.ANNOUNCEMENT_VILLAGE) && village.equals(actor.villageId());
    }

    boolean isOwnOrganisation(UUID unit, Actor actor) {
        return actor.may(Permission.ANNOUNCEMENT_ORGANISATION) && unit.equals(actor.unitId());
    }
}
