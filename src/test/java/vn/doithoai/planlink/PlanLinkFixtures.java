package vn.doithoai.planlink;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import vn.doithoai.BaseData;
import vn.doithoai.account.TestAccounts;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.field.FieldDetails;
import vn.doithoai.field.FieldId;
import vn.doithoai.field.Fields;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.organisation.UnitKind;
import vn.doithoai.organisation.Units;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.paper.PaperId;
import vn.doithoai.paper.PaperIssues;
import vn.doithoai.paper.PaperReviews;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonGroups;
import vn.doithoai.person.PersonId;
import vn.doithoai.plan.PlanLines;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionDetails;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionKind;
import vn.doithoai.session.SessionMode;
import vn.doithoai.session.SessionSchedule;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** Data to link lines to, made through the services. */
@TestConfiguration(proxyBeanMethods = false)
public class PlanLinkFixtures {

    static final Actor CLERK = new Actor(
            UUID.randomUUID(),
            null,
            "Hoàng Thị Hòa",
            EnumSet.of(
                    Permission.PAPER_VIEW,
                    Permission.PAPER_VIEW_DRAFTS,
                    Permission.PAPER_DRAFT,
                    Permission.SESSION_VIEW,
                    Permission.SESSION_SCHEDULE),
            null,
            null);

    static final LocalDate DAY = LocalDate.of(2026, 12, 5);

    private final PlanLines lines;
    private final PersonGroups groups;
    private final DialogueSessions sessions;
    private final Units units;
    private final Fields fields;
    private final TestAccounts accounts;
    private final PaperFixtures papers;
    private final PaperReviews reviews;
    private final PaperIssues issues;

    PlanLinkFixtures(
            PlanLines lines,
            PersonGroups groups,
            DialogueSessions sessions,
            Units units,
            Fields fields,
            TestAccounts accounts,
            PaperFixtures papers,
            PaperReviews reviews,
            PaperIssues issues) {
        this.lines = lines;
        this.groups = groups;
        this.sessions = sessions;
        this.units = units;
        this.fields = fields;
        this.accounts = accounts;
        this.papers = papers;
        this.reviews = reviews;
        this.issues = issues;
    }

    /** @param number of the line in the plan, from 0 */
    UUID item(PaperId plan, int number) {
        return lines.whole(plan, CLERK).items().get(number).id();
    }

    String text(PaperId plan, UUID item) {
        return lines.whole(plan, CLERK).item(item).text();
    }

    List<String> texts(PaperId plan) {
        return lines.whole(plan, CLERK).items().stream()
                .map(PlanLines.Item::text)
                .toList();
    }

    PersonGroupId group(String name) {
        return groups.create(name, BaseData.PROGRAM);
    }

    UnitId unit(String name) {
        return units.create(new UnitDetails(name, null, UnitKind.COMMITTEE, 9), BaseData.PROGRAM);
    }

    FieldId field(String name) {
        return fields.create(new FieldDetails(name, null, null, 1), BaseData.PROGRAM);
    }

    PersonId person(String name) {
        return accounts.person(name);
    }

    SessionId session() {
        return session(2026);
    }

    SessionId session(int year) {
        var details = new SessionDetails(
                year, SessionKind.PERIODIC, null, SessionMode.IN_PERSON, null, null, "Hội trường UBND xã", null);
        return sessions.foresee(details, at(DAY), CLERK);
    }

    void move(SessionId session, LocalDate day) {
        sessions.schedule(session, at(day), sessions.find(session, CLERK).version(), CLERK);
    }

    private static SessionSchedule at(LocalDate day) {
        return new SessionSchedule(day, day, null, LocalTime.of(7, 30), null, null);
    }

    void submit(PaperId plan) {
        reviews.submit(plan, papers.version(plan), CLERK);
    }

    void issue(PaperId plan) {
        submit(plan);
        reviews.approve(plan, null, papers.version(plan), PaperFixtures.CHAIR);
        issues.issue(plan, PaperFixtures.issue(DocumentKind.PLAN, 27), papers.version(plan), PaperFixtures.OFFICE);
    }
}
