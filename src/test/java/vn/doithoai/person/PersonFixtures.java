package vn.doithoai.person;

import java.util.List;
import java.util.Set;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.village.VillageDetails;
import vn.doithoai.village.VillageId;
import vn.doithoai.village.VillageKind;

/** Invented people of xã Suối Mây. */
final class PersonFixtures {

    private PersonFixtures() {}

    static PersonDetails named(String fullName) {
        return new PersonDetails(fullName, FormOfAddress.MR_OR_MS, List.of(), null, Contact.NONE, Set.of(), null);
    }

    static PersonDetails withPhone(String fullName, String phone) {
        return named(fullName).with(new Contact(phone, null));
    }

    static PersonDetails of(String fullName, VillageId village, PersonPost... posts) {
        return new PersonDetails(fullName, FormOfAddress.MR, List.of(posts), village, Contact.NONE, Set.of(), null);
    }

    static PersonDetails in(String fullName, PersonGroupId group) {
        return new PersonDetails(fullName, FormOfAddress.MS, List.of(), null, Contact.NONE, Set.of(group), null);
    }

    static PersonPost post(String title, UnitId unit) {
        return new PersonPost(title, unit);
    }

    static UnitDetails unit(String name, String abbreviation, int position) {
        return new UnitDetails(name, abbreviation, UnitKind.COMMITTEE, position);
    }

    static VillageDetails village(String name, int position) {
        return new VillageDetails(VillageKind.VILLAGE, name, null, 120, 480, position);
    }
}
