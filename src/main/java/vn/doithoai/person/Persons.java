package vn.doithoai.person;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;
import vn.doithoai.sheet.Extract;
import vn.doithoai.web.History;

/** The persons known to the office (danh bạ). */
@Service
public class Persons {

    /** More with one name than a commune has, so that whoever is meant is among them. */
    private static final int FOUND_FOR_A_CHOICE = 200;

    private final PersonRepository persons;
    private final PersonRegister register;
    private final AffiliationReader affiliations;
    private final List<PersonUse> uses;
    private final History history;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Persons(
            PersonRepository persons,
            PersonRegister register,
            AffiliationReader affiliations,
            List<PersonUse> uses,
            History history,
            ApplicationEventPublisher events,
            Clock clock) {
        this.persons = persons;
        this.register = register;
        this.affiliations = affiliations;
        this.uses = uses;
        this.history = history;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public PersonSummary find(PersonId id) {
        return findAll(List.of(id)).stream().findFirst().orElseThrow(() -> notFound(id));
    }

    /** Several persons at once, by name; an id without a person is left out. */
    @Transactional(readOnly = true)
    public List<PersonSummary> findAll(Collection<PersonId> ids) {
        return register.named(ids, affiliations.readVillages());
    }

    /** By given name, then family name. */
    @Transactional(readOnly = true)
    public Page<PersonSummary> search(PersonFilter filter, int page, int size) {
        return register.page(filter, PageRequest.of(page, size, PersonRegister.BY_NAME), affiliations.readVillages())
                .map(PersonRow::person);
    }

    /**
     * Active persons that a form may mean.
     *
     * @param typed words of name, posts and their units, or the text of a choice; null for nothing yet
     * @param own whom the thing has now, who may have left since; null for nobody
     */
    @Transactional(readOnly = true)
    public PersonChoices choices(@Nullable String typed, @Nullable PersonSummary own) {
        Set<PersonSummary> found = new LinkedHashSet<>();
        if (typed != null) {
            found.addAll(active(typed));
            // the text of a choice also tells the village, which isn't searched for; it begins with the name
            found.addAll(active(typed.split(",", 2)[0]));
        }
        return PersonChoices.of(List.copyOf(found), own);
    }

    private List<PersonSummary> active(String q) {
        return search(new PersonFilter(q, null, null, null, PersonState.ACTIVE), 0, FOUND_FOR_A_CHOICE)
                .getContent();
    }

    /** Whether the person is active; if so, until the end of the transaction. */
    @Transactional
    public boolean holdActive(PersonId id) {
        return persons.holdActive(id.value()).orElse(false);
    }

    /** What else belongs to the person and may be seen by the actor. */
    @Transactional(readOnly = true)
    List<PersonUse.Item> uses(PersonId id, Actor actor) {
        return uses(id).filter(use -> actor.may(use.seenWith())).toList();
    }

    /** What happened to the person and to what was merged into it, newest first. */
    @Transactional(readOnly = true)
    public List<History.Entry> history(PersonId id) {
        Stream<History.Entry> ofFormer = uses.stream()
                .flatMap(use -> use.formerly(id).stream())
                .flatMap(former -> ownHistory(former.person()).map(entry -> told(former.told(), entry)));
        return Stream.concat(ownHistory(id), ofFormer)
                .sorted(Comparator.comparing(History.Entry::at).reversed())
                .toList();
    }

    private Stream<History.Entry> ownHistory(PersonId id) {
        return Stream.concat(
                history.of("person", id.value()).stream(), uses.stream().flatMap(use -> use.history(id).stream()));
    }

    private static History.Entry told(History.Line whose, History.Entry entry) {
        List<History.Line> lines =
                Stream.concat(Stream.of(whose), entry.lines().stream()).toList();
        return new History.Entry(entry.at(), entry.actor(), entry.action(), lines);
    }

    private Stream<PersonUse.Item> uses(PersonId id) {
        return uses.stream().flatMap(use -> use.of(id).stream());
    }

    /** Everybody active with a post in a unit, by name: whom work can be given to. */
    @Transactional(readOnly = true)
    public List<PersonSummary> officials() {
        return register.officials(affiliations.readVillages());
    }

    @Transactional(readOnly = true)
    Page<PersonRow> list(PersonFilter filter, Pageable page, Affiliations names) {
        return register.page(filter, page, names);
    }

    /** All that a page may show of one person. */
    @Transactional(readOnly = true)
    public PersonFile file(PersonId id) {
        return file(id, affiliations.read());
    }

    @Transactional(readOnly = true)
    PersonFile file(PersonId id, Affiliations names) {
        return PersonFile.of(load(id), names);
    }

    /** With the contact data, for comparing only: nothing of them may be shown. */
    @Transactional(readOnly = true)
    PersonDetails details(PersonId id) {
        return load(id).details();
    }

    /**
     * Who might be the same human being as a new person: same name, and same village or same phone number. Whether they
     * are, only people can tell.
     */
    @Transactional(readOnly = true)
    public List<PersonSummary> similar(PersonDetails details) {
        return register.similar(details, affiliations.readVillages());
    }

    @Transactional
    public PersonId create(PersonDetails details, Actor actor) {
        actor.require(Permission.PERSON_EDIT);
        Person person = persons.saveAndFlush(new Person(details));
        events.publishEvent(
                Act.of(actor, "person.created", "person", person.id()).with("fullName", details.fullName()));
        return new PersonId(person.id());
    }

    /**
     * Contact data left out by somebody who may not see it stay as they were.
     *
     * @throws StaleVersion when somebody else saved after the form was opened
     */
    @Transactional
    public void change(PersonId id, PersonDetails details, long version, Actor actor) {
        actor.require(Permission.PERSON_EDIT);
        Person person = load(id);
        StaleVersion.check(version, person.currentVersion());
        Contact contact = actor.may(Permission.PERSON_CONTACT_REVEAL)
                ? details.contact()
                : details.contact().keeping(person.contact());
        var changes = person.change(details.with(contact), affiliations.read());
        persons.flush();
        if (!changes.isEmpty()) {
            events.publishEvent(Act.of(actor, "person.changed", "person", person.id(), changes));
        }
    }

    /**
     * The person leaves the directory; nothing happens when that was recorded already.
     *
     * @throws PersonKept when something still needs the person
     */
    @Transactional
    public void close(PersonId id, Actor actor) {
        actor.require(Permission.PERSON_EDIT);
        if (load(id).close(clock.instant())) {
            // first the row, so that whoever relies on the person being active is waited for and then seen
            persons.flush();
            uses(id).filter(PersonUse.Item::keeping).findFirst().ifPresent(use -> {
                throw new PersonKept(use);
            });
            events.publishEvent(Act.of(actor, "person.closed", "person", id.value()));
        }
    }

    /** The person is back in the directory; nothing happens when it is active. */
    @Transactional
    public void reopen(PersonId id, Actor actor) {
        actor.require(Permission.PERSON_EDIT);
        if (uses(id).anyMatch(use -> use.code().equals(PersonUse.MERGED_INTO))) {
            throw new NotFound("person " + id.value() + " to come back");
        }
        if (load(id).reopen()) {
            events.publishEvent(Act.of(actor, "person.reopened", "person", id.value()));
        }
    }

    /**
     * Two records are of one human being: what the one knows more goes into the other, what points to it follows, and it
     * leaves the directory. Nothing of it is deleted.
     *
     * @throws StaleVersion when somebody else saved one of them after they were looked at
     * @throws PersonUse.NotMerged when something speaks against it
     */
    @Transactional
    public void merge(PersonId keptId, long keptVersion, PersonId mergedId, long mergedVersion, Actor actor) {
        actor.require(Permission.PERSON_EDIT);
        Person kept = load(keptId);
        Person merged = load(mergedId);
        StaleVersion.check(keptVersion, kept.currentVersion());
        StaleVersion.check(mergedVersion, merged.currentVersion());
        if (keptId.equals(mergedId) || kept.isClosed() || !merged.close(clock.instant())) {
            throw new NotFound("two active persons to merge");
        }
        uses.stream()
                .map(use -> use.againstMerging(mergedId))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(code -> {
                    throw new PersonUse.NotMerged(code);
                });
        var changes = kept.change(kept.details().completedBy(merged.details()), affiliations.read());
        persons.flush();
        uses.forEach(use -> use.follow(mergedId, keptId));
        events.publishEvent(Act.of(actor, "person.merged", "person", keptId.value(), changes)
                .with("merged", merged.fullName()));
        events.publishEvent(
                Act.of(actor, "person.mergedAway", "person", mergedId.value()).with("into", kept.fullName()));
    }

    /** The contact data without their mask. That they were shown is audited, and to whom. */
    @Transactional
    public Contact revealContact(PersonId id, Actor actor) {
        actor.require(Permission.PERSON_CONTACT_REVEAL);
        Contact contact = load(id).contact();
        if (!contact.isEmpty()) {
            events.publishEvent(Act.of(actor, "person.contactRevealed", "person", id.value()));
        }
        return contact;
    }

    /** Everybody under the filter, contact data masked, to be taken away as a file; that is audited. */
    @Transactional
    Extract<PersonRow> export(PersonFilter filter, Sort sort, Affiliations names, Actor actor) {
        actor.require(Permission.PERSON_VIEW);
        Extract<PersonRow> found = Extract.of(register.ids(filter, sort), ids -> register.rows(ids, names));
        events.publishEvent(filter.toldIn(Act.exported(actor, "person", found.count(), filter.q()), names));
        return found;
    }

    /** E-mail addresses of those who have one, to send messages to and never to be shown. */
    @Transactional(readOnly = true)
    public Map<PersonId, String> emails(Collection<PersonId> ids) {
        return register.emails(ids);
    }

    private Person load(PersonId id) {
        return persons.findById(id.value()).orElseThrow(() -> notFound(id));
    }

    private static NotFound notFound(PersonId id) {
        return new NotFound("person " + id.value());
    }
}
