package vn.doithoai.review;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.paper.PaperAddress;
import vn.doithoai.paper.PaperFilter;
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
        for (Found found : found()) {
            if (actor.may(found.permission())) {
                items.add(new Item(found.code(), found.count(), null, found.href()));
            }
        }
        return items;
    }

    /** Counted by the database: a desk costs the same for one returned draft as for hundreds. */
    private List<Found> found() {
        return jdbc.sql("""
                        select p.state, count(*) as count, (array_agg(p.id order by p.changed_at))[1] as first
                          from paper p
                         where p.state in ('IN_REVIEW', 'APPROVED') or %s
                         group by p.state order by p.state desc""".formatted(PaperFilter.RETURNED))
                .query((row, number) ->
                        new Found(row.getString("state"), row.getLong("count"), row.getObject("first", UUID.class)))
                .list();
    }

    private record Found(String state, long count, UUID first) {

        private Permission permission() {
            return switch (state) {
                case "IN_REVIEW" -> Permission.PAPER_REVIEW;
                case "APPROVED" -> Permission.PAPER_ISSUE;
                default -> Permission.PAPER_DRAFT;
            };
        }

        private String code() {
            return switch (state) {
                case "IN_REVIEW" -> "papersInReview";
                case "APPROVED" -> "papersApproved";
                default -> "papersReturned";
            };
        }

        /** Of the drafts only those that came back are counted. */
        private String listed() {
            return "DRAFT".equals(state) ? PaperListRequest.Standing.RETURNED.name() : state;
        }

        /** One paper is a click away; of several the list is. */
        private String href() {
            return PaperAddress.PATH + (count == 1 ? "/" + first : "?state=" + listed());
        }
    }
}
