package vn.doithoai.preparation;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.session.DialogueSessions;
import vn.doithoai.session.SessionId;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Changes;
import vn.doithoai.shared.NotFound;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/** The list of what has to be ready in a session's hall (danh mục chuẩn bị hội trường), line by line. */
@Service
public class HallChecklists {

    static final String ENTITY = "hall";

    /** Lines are data and are printed, so they are Vietnamese whatever the language of the screen. */
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final HallItemRepository items;
    private final DialogueSessions sessions;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HallChecklists(
            HallItemRepository items,
            DialogueSessions sessions,
            MessageSource messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.items = items;
        this.sessions = sessions;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    /** In the order in which they were added. */
    @Transactional(readOnly = true)
    public List<HallItemSummary> of(SessionId session, Actor actor) {
        actor.require(Permission.SESSION_VIEW);
        return items.of(session.value()).stream().map(HallItem::summary).toList();
    }

    /** Also one that was taken off the list: whoever was writing about it shall see that. */
    @Transactional(readOnly = true)
    HallItemSummary find(SessionId session, HallItemId id, Actor actor) {
        actor.require(Permission.SESSION_VIEW);
        return load(session, id).summary();
    }

    @Transactional(readOnly = true)
    HallItemRepository.Count count(SessionId session) {
        return items.count(session.value());
    }

    /** The usual things were put on the list once; they aren't offered again. */
    @Transactional(readOnly = true)
    boolean isBegun(SessionId session) {
        return items.isBegun(session.value());
    }

    /**
     * Puts the usual things on the list (lập danh mục theo mẫu); done once for a session.
     *
     * @return how many lines came, 0 when somebody had done it before
     * @throws NotFound when there is no such session
     */
    @Transactional
    public int begin(SessionId session, Actor actor) {
        actor.require(Permission.PREPARATION_EDIT);
        sessions.find(session, actor);
        if (items.begin(session.value(), clock.instant(), actor.accountId(), actor.name()) == 0) {
            return 0;
        }
        int position = items.lastPosition(session.value());
        for (UsualHallItem usual : UsualHallItem.values()) {
            String name = messages.getMessage("preparation.hall.usual." + usual, null, VIETNAMESE);
            items.save(new HallItem(session, ++position, new HallItemDetails(name, usual.quantity(), null)));
        }
        items.flush();
        int count = UsualHallItem.values().length;
        events.publishEvent(
                Act.of(actor, "hall.begun", ENTITY, session.value()).with("count", Integer.toString(count)));
        return count;
    }

    /** @throws NotFound when there is no such session */
    @Transactional
    public HallItemId add(SessionId session, HallItemDetails details, Actor actor) {
        actor.require(Permission.PREPARATION_EDIT);
        sessions.find(session, actor);
        int position = items.lastPosition(session.value()) + 1;
        HallItem item = items.saveAndFlush(new HallItem(session, position, details));
        publish("hall.itemAdded", session, item, actor);
        return new HallItemId(item.id());
    }

    /**
     * Renames a line, changes its number or note; one that was taken off the list comes back.
     *
     * @throws StaleVersion when somebody else changed, ticked or removed it after the form was opened
     */
    @Transactional
    public void change(SessionId session, HallItemId id, HallItemDetails details, long version, Actor actor) {
        HallItem item = item(session, id, version, actor);
        boolean back = item.isRemoved();
        Changes changes = item.change(details);
        items.flush();
        if (back) {
            publish("hall.itemAdded", session, item, actor);
        } else if (!changes.isEmpty()) {
            events.publishEvent(Act.of(actor, "hall.itemChanged", ENTITY, session.value(), changes)
                    .with("item", item.name()));
        }
    }

    /**
     * The thing is ready (đã xong).
     *
     * @throws StaleVersion when somebody else changed, ticked or removed the line after the page was opened
     */
    @Transactional
    public void tick(SessionId session, HallItemId id, long version, Actor actor) {
        HallItem item = item(session, id, version, actor);
        if (!item.isDone()) {
            item.tick(actor, clock.instant());
            items.flush();
            publish("hall.itemTicked", session, item, actor);
        }
    }

    /**
     * The thing isn't ready after all (chưa xong).
     *
     * @throws StaleVersion when somebody else changed or removed the line after the page was opened
     */
    @Transactional
    public void untick(SessionId session, HallItemId id, long version, Actor actor) {
        HallItem item = item(session, id, version, actor);
        if (item.isDone()) {
            item.untick();
            items.flush();
            publish("hall.itemUnticked", session, item, actor);
        }
    }

    /**
     * Takes the line off the list.
     *
     * @throws StaleVersion when somebody else changed, ticked or removed it after the page was opened
     */
    @Transactional
    public void remove(SessionId session, HallItemId id, long version, Actor actor) {
        HallItem item = item(session, id, version, actor);
        if (!item.isRemoved()) {
            item.remove(clock.instant());
            items.flush();
            publish("hall.itemRemoved", session, item, actor);
        }
    }

    private void publish(String action, SessionId session, HallItem item, Actor actor) {
        events.publishEvent(Act.of(actor, action, ENTITY, session.value()).with("item", item.name()));
    }

    private HallItem item(SessionId session, HallItemId id, long version, Actor actor) {
        actor.require(Permission.PREPARATION_EDIT);
        HallItem item = load(session, id);
        StaleVersion.check(version, item.version());
        return item;
    }

    private HallItem load(SessionId session, HallItemId id) {
        return items.findById(id.value())
                .filter(item -> item.isOf(session))
                .orElseThrow(() -> new NotFound("line " + id.value() + " of the hall's list"));
    }
}
