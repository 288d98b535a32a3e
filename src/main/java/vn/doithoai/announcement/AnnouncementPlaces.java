package vn.doithoai.announcement;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.session.SessionPlaces;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** The announcing, on the session's page: all of it for the office, the own part for a village head or an organisation. */
@Component
class AnnouncementPlaces implements SessionPlaces {

    private final Announcements announcements;
    private final Audiences audiences;

    AnnouncementPlaces(Announcements announcements, Audiences audiences) {
        this.announcements = announcements;
        this.audiences = audiences;
    }

    @Override
    public List<Place> of(SessionSummary session, Actor actor) {
        List<Place> places = new ArrayList<>();
        if (actor.may(Permission.NOTICE_VIEW)) {
            Coverage coverage = announcements.coverage(session, actor);
            places.add(new Place(
                    "announcements",
                    coverage.villagesTold(),
                    coverage.villages().size(),
                    AnnouncementAddress.of(session.id())));
        }
        if (actor.may(Permission.ANNOUNCEMENT_VILLAGE) && actor.villageId() != null) {
            audiences.villagesOf(session).stream()
                    .filter(village -> audiences.isOwnVillage(village.id(), actor))
                    .forEach(village -> places.add(place("announceVillage", session, village)));
        }
        if (actor.may(Permission.ANNOUNCEMENT_ORGANISATION) && actor.unitId() != null) {
            audiences.organisations().stream()
                    .filter(unit -> audiences.isOwnOrganisation(unit.id(), actor))
                    .forEach(unit -> places.add(place("announceOrganisation", session, unit)));
        }
        return places;
    }

    private static Place place(String code, SessionSummary session, Audience audience) {
        return new Place(code, 0, 0, AnnouncementAddress.of(session.id(), audience));
    }
}
