package vn.doithoai.invitation;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.doithoai.notice.NoticeFacts;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.session.SessionSummary;
import vn.doithoai.shared.Actor;
import vn.doithoai.village.VillageId;
import vn.doithoai.village.Villages;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;

/** Puts together the page on which people are told of a session, a part of them at a time. */
@Component
class TellDesk {

    /** An e-mail is recorded by being sent. */
    private static final DeliveryChannel[] BY_PEOPLE = Arrays.stream(DeliveryChannel.values())
            .filter(way -> way != DeliveryChannel.EMAIL)
            .toArray(DeliveryChannel[]::new);

    private final DialogueSessions sessions;
    private final Invitations invitations;
    private final Villages villages;

    TellDesk(DialogueSessions sessions, Invitations invitations, Villages villages) {
        this.sessions = sessions;
        this.invitations = invitations;
        this.villages = villages;
    }

    SessionSummary session(UUID id, Actor actor) {
        return sessions.find(new SessionId(id), actor);
    }

    /** The part of those to be told that the address asks for. */
    Listing<InvitationSummary> listing(
            SessionSummary session, TellListRequest list, HttpServletRequest request, Actor actor) {
        return list.listing(page -> invitations.search(session, list.toFilter(), page, actor), list.order(), request)
                .at(InvitationAddress.of(session.id()) + "/deliveries/new");
    }

    /** All whom the list holds, on whatever page. */
    List<InvitationId> everybody(SessionSummary session, TellListRequest list) {
        return invitations.ofSession(session, list.toFilter()).stream()
                .map(InvitationSummary::id)
                .toList();
    }

    /** Where to go on after a page of them was told: to the others, as long as there are some. */
    String next(SessionSummary session, TellListRequest list, Listing<InvitationSummary> told, Actor actor) {
        boolean staying = list.getState() == InvitationState.UNANSWERED;
        if (staying && told.hasNext()) {
            return told.hrefOfPage(told.number() + 1);
        }
        boolean left = !staying
                && told.pages() > 1
                && !invitations
                        .search(session, list.toFilter(), list.first(), actor)
                        .isEmpty();
        return left ? told.hrefOfPage(1) : InvitationAddress.of(session.id());
    }

    /**
     * @param ticked people who stay on the page although others were told meanwhile, so that they are another page's now
     */
    InvitationPages.TellPage page(
            SessionSummary session,
            TellListRequest list,
            Listing<InvitationSummary> listing,
            Set<InvitationId> ticked) {
        List<InvitationSummary> present = invitations.ofSession(session, InvitationFilter.in(list.getState()));
        List<InvitationSummary> shown = new ArrayList<>(listing.rows());
        present.stream()
                .filter(one -> ticked.contains(one.id()) && !shown.contains(one))
                .forEach(shown::add);
        boolean known = NoticeFacts.missing(session).isEmpty();
        return new InvitationPages.TellPage(
                session,
                listing,
                present.isEmpty(),
                shown.stream()
                        .map(one -> new Option(one.id().value().toString(), one.addressee()))
                        .toList(),
                villages(present),
                groups(present),
                Option.ofEnum(BY_PEOPLE, "invitation.channel"),
                listing.at(InvitationAddress.of(session.id()) + "/deliveries").hrefOfPage(listing.number()),
                known ? NoticeFacts.of(session).told() : "",
                known);
    }

    private List<Option> villages(List<InvitationSummary> present) {
        Set<VillageId> there = present.stream()
                .map(InvitationSummary::village)
                .filter(village -> village != null)
                .collect(Collectors.toSet());
        return there.isEmpty()
                ? List.of()
                : villages.open().stream()
                        .filter(village -> there.contains(village.id()))
                        .map(village -> new Option(village.id().value().toString(), village.displayName()))
                        .toList();
    }

    private static List<Option> groups(List<InvitationSummary> present) {
        Map<String, Option> groups = new TreeMap<>();
        for (InvitationSummary one : present) {
            if (one.group() != null && one.groupName() != null) {
                groups.put(one.groupName(), new Option(one.group().value().toString(), one.groupName()));
            }
        }
        return List.copyOf(groups.values());
    }
}
