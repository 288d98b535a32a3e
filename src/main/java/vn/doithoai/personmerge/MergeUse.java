package vn.doithoai.personmerge;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonUse;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.History;

/** The page of a merged person leads to the one that was kept, and back; the kept one's history holds the other's. */
@Component
class MergeUse implements PersonUse {

    /** The merged ones of the merged ones too. */
    private static final String ALL_MERGED = """
            with recursive gone (id) as (
                select merged_id from person_merge where kept_id = ?
                union select m.merged_id from person_merge m join gone on m.kept_id = gone.id)
            select p.id, p.full_name from gone join person p on p.id = gone.id order by p.full_name, p.id""";

    private static final String KEPT = """
            select p.id, p.full_name from person_merge m join person p on p.id = m.kept_id where m.merged_id = ?""";

    private final JdbcClient jdbc;
    private final MessageSource messages;

    MergeUse(JdbcClient jdbc, MessageSource messages) {
        this.jdbc = jdbc;
        this.messages = messages;
    }

    private record Other(UUID id, String name) {

        Item item(String code) {
            return new Item(code, name, "/desk/persons/" + id, Permission.PERSON_VIEW, false);
        }
    }

    @Override
    public List<Item> of(PersonId person) {
        List<Item> items = new ArrayList<>();
        others(KEPT, person).forEach(kept -> items.add(kept.item(MERGED_INTO)));
        others(ALL_MERGED, person).forEach(merged -> items.add(merged.item("mergedFrom")));
        return items;
    }

    @Override
    public List<Former> formerly(PersonId person) {
        String label = messages.getMessage("personmerge.history.of", null, LocaleContextHolder.getLocale());
        return others(ALL_MERGED, person).stream()
                .map(merged -> new Former(new PersonId(merged.id()), new History.Line(label, merged.name())))
                .toList();
    }

    private List<Other> others(String sql, PersonId person) {
        return jdbc.sql(sql)
                .param(person.value())
                .query((row, n) -> new Other(row.getObject("id", UUID.class), row.getString("full_name")))
                .list();
    }
}
