package vn.doithoai.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.person.Affiliations.Affiliation;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;

/** What the pages about persons show. */
final class PersonPages {

    private static final List<Option> FORMS_OF_ADDRESS =
            Option.ofEnum(FormOfAddress.values(), "person.form.formOfAddress");
    private static final List<Option> STATES = Option.ofEnum(PersonListRequest.Shown.values(), "person.index.state");

    private PersonPages() {}

    /**
     * @param editable the actor may add and change persons
     */
    record IndexPage(
            Listing<PersonRow> listing,
            List<Option> units,
            List<Option> villages,
            List<Option> groups,
            List<Option> states,
            boolean editable) {

        static IndexPage of(
                Listing<PersonRow> listing, PersonListRequest list, Affiliations affiliations, boolean editable) {
            return new IndexPage(
                    listing,
                    options(affiliations.units(), chosen(list.getUnit())),
                    options(affiliations.villages(), chosen(list.getVillage())),
                    options(affiliations.groups(), chosen(list.getGroup())),
                    STATES,
                    editable);
        }
    }

    /**
     * @param uses what else belongs to the person
     * @param revealed contact data without their mask, null mostly
     * @param kept what keeps the person, who was just to leave; null mostly
     * @param revealable the actor may have them shown
     */
    record ShowPage(
            PersonFile person,
            List<PersonUse.Item> uses,
            @Nullable Contact revealed,
            PersonUse.@Nullable Item kept,
            List<History.Entry> history,
            boolean editable,
            boolean revealable) {

        static ShowPage masked(PersonFile person, List<PersonUse.Item> uses, List<History.Entry> history, Actor actor) {
            return new ShowPage(
                    person,
                    uses,
                    null,
                    null,
                    history,
                    actor.may(Permission.PERSON_EDIT),
                    actor.may(Permission.PERSON_CONTACT_REVEAL));
        }

        /** The person may leave, or come back; who was merged into another one doesn't. */
        public boolean movable() {
            return uses.stream().noneMatch(use -> use.code().equals(PersonUse.MERGED_INTO));
        }

        ShowPage revealing(Contact contact) {
            return new ShowPage(person, uses, contact, kept, history, editable, revealable);
        }

        ShowPage kept(PersonUse.Item by) {
            return new ShowPage(person, uses, revealed, by, history, editable, revealable);
        }
    }

    /**
     * @param person null for a new one
     * @param similar who might be the same human being, mostly nobody
     * @param conflict what somebody else saved meanwhile, null mostly
     * @param revealable the form holds the contact data; else a blank field leaves them as they are
     */
    record FormPage(
            @Nullable PersonFile person,
            List<Option> formsOfAddress,
            List<Option> units,
            List<Option> villages,
            List<Option> groups,
            List<PersonSummary> similar,
            @Nullable Conflict conflict,
            boolean revealable) {

        static FormPage of(PersonForm form, Affiliations affiliations, boolean revealable) {
            form.makeRoomForPosts();
            return new FormPage(
                    null,
                    FORMS_OF_ADDRESS,
                    options(affiliations.units(), form.chosenUnits()),
                    options(affiliations.villages(), chosen(form.getVillage())),
                    options(affiliations.groups(), form.getGroups()),
                    List.of(),
                    null,
                    revealable);
        }

        /** What stands in the form's place for those who may not see it, masked; null when there is none. */
        public @Nullable String phoneKept() {
            return person == null || revealable ? null : person.phone();
        }

        public @Nullable String emailKept() {
            return person == null || revealable ? null : person.email();
        }

        FormPage with(PersonFile changed) {
            return new FormPage(changed, formsOfAddress, units, villages, groups, similar, conflict, revealable);
        }

        FormPage with(List<PersonSummary> found) {
            return new FormPage(person, formsOfAddress, units, villages, groups, found, conflict, revealable);
        }

        FormPage with(Conflict found) {
            return new FormPage(person, formsOfAddress, units, villages, groups, similar, found, revealable);
        }
    }

    /** The open ones, and of the closed ones those already chosen. */
    private static List<Option> options(Map<UUID, Affiliation> all, Collection<UUID> chosen) {
        return all.values().stream()
                .filter(one -> !one.closed() || chosen.contains(one.id()))
                .map(one -> new Option(one.id().toString(), one.name()))
                .toList();
    }

    private static Set<UUID> chosen(@Nullable UUID id) {
        return id == null ? Set.of() : Set.of(id);
    }
}
