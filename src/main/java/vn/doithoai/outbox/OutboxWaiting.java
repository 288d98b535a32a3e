package vn.doithoai.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Waiting;

/** Messages that wait for a person, on the desk of those who release them. */
@Component
class OutboxWaiting implements Waiting {

    private static final OutboxFilter ALL = new OutboxFilter(null, null, null);

    private final MessageDesk desk;

    OutboxWaiting(MessageDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Item> waitingFor(Actor actor) {
        if (!actor.may(Permission.OUTBOX_RELEASE) || !actor.may(Permission.OUTBOX_VIEW)) {
            return List.of();
        }
        Map<MessageState, Long> counts = desk.counts(ALL, actor);
        List<Item> items = new ArrayList<>();
        add(items, "messagesUncertain", MessageState.UNCERTAIN, counts);
        add(items, "messagesFailed", MessageState.FAILED, counts);
        add(items, "messagesDrafted", MessageState.DRAFT, counts);
        return items;
    }

    private static void add(List<Item> items, String code, MessageState state, Map<MessageState, Long> counts) {
        long count = counts.getOrDefault(state, 0L);
        if (count > 0) {
            items.add(new Item(code, count, null, OutboxController.PATH + "?state=" + state));
        }
    }
}
