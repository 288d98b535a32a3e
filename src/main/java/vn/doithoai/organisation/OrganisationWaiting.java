package vn.doithoai.organisation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Waiting;

/** Gaps in the commune's own data that keep other work from going well. */
@Component
class OrganisationWaiting implements Waiting {

    private final Communes communes;
    private final Units units;

    OrganisationWaiting(Communes communes, Units units) {
        this.communes = communes;
        this.units = units;
    }

    @Override
    public List<Item> waitingFor(Actor actor) {
        if (!actor.may(Permission.ORGANISATION_EDIT)) {
            return List.of();
        }
        List<Item> items = new ArrayList<>();
        communes.find().ifPresent(commune -> {
            if (commune.address() == null || commune.phone() == null) {
                items.add(new Item("contact", 1, null, "/desk/admin/commune/edit"));
            }
        });
        if (units.open().isEmpty()) {
            items.add(new Item("units", 1, null, UnitController.PATH + "/new"));
        }
        return items;
    }
}
