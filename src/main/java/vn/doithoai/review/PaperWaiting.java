package vn.doithoai.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Waiting;

/** Papers that wait: for the chair's decision, for a number, for a change that was asked for. */
@Component
class PaperWaiting implements Waiting {

    private final JdbcClient jdbc;

    PaperWaiting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Item> waitingFor(Actor actor) {
        List<Item> items = new ArrayList<>();
        if (actor.may(Permission.PAPER_REVIEW)) {
            add(items, "papersInReview", "p.state = 'IN_REVIEW'", "IN_REVIEW");
        }
        if (actor.may(Permission.PAPER_ISSUE)) {
            add(items, "papersApproved", "p.state = 'APPROVED'", "APPROVED");
        }
        if (actor.may(Permission.PAPER_DRAFT)) {
            add(items, "papersReturned", """
                    p.state = 'DRAFT' and 'RETURN' = (
                        select kind from paper_act where paper_id = p.id order by seq desc limit 1)""", "DRAFT");
        }
        return items;
    }

    /** One paper is a click away; of several the list is. */
    private void add(List<Item> items, String code, String condition, String state) {
        List<UUID> ids = jdbc.sql("select p.id from paper p where " + condition + " order by p.changed_at")
                .query(UUID.class)
                .list();
        if (!ids.isEmpty()) {
            String path = PaperAddress.PATH;
            items.add(new Item(
                    code, ids.size(), null, ids.size() == 1 ? path + "/" + ids.get(0) : path + "?state=" + state));
        }
    }
}
