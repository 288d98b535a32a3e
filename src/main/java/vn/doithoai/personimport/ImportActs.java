package vn.doithoai.personimport;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonUse;
import vn.doithoai.shared.Changes;
import vn.doithoai.web.History;

/**
 * What imports did to each person, for the history on the person's page. The log holds one entry for the whole import,
 * with the digest of these rows.
 */
@Component
class ImportActs implements PersonUse {

    private static final String ADDED = "{}";
    private static final String FORM = "person.form.";
    private static final TypeReference<TreeMap<String, String>> CHANGES = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final MessageSource messages;

    ImportActs(JdbcClient jdbc, JsonMapper json, MessageSource messages) {
        this.jdbc = jdbc;
        this.json = json;
        this.messages = messages;
    }

    /** @return digest of the rows */
    @Transactional
    public String add(UUID id, List<PersonId> created, Map<PersonId, Changes> changed) {
        List<UUID> persons = new ArrayList<>();
        List<Boolean> added = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        created.forEach(person -> {
            persons.add(person.value());
            added.add(true);
            changes.add(ADDED);
        });
        changed.forEach((person, change) -> {
            persons.add(person.value());
            added.add(false);
            changes.add(json.writeValueAsString(new TreeMap<>(change.toMap())));
        });
        jdbc.sql("""
                        insert into person_import_act (import_id, person_id, added, changes)
                        select ?, person, added, changes::jsonb
                          from unnest(?::uuid[], ?::bool[], ?::text[]) as act (person, added, changes)""")
                .param(id)
                .param(persons.toArray(UUID[]::new))
                .param(added.toArray(Boolean[]::new))
                .param(changes.toArray(String[]::new))
                .update();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < persons.size(); i++) {
            lines.add(persons.get(i) + " " + added.get(i) + " " + changes.get(i));
        }
        return PersonImports.digest(lines);
    }

    /** An import is nothing that belongs to a person. */
    @Override
    public List<Item> of(PersonId person) {
        return List.of();
    }

    @Override
    public List<History.Entry> history(PersonId person) {
        return jdbc.sql("""
                        select i.committed_at, i.committed_by, i.file_name, a.added, a.changes
                          from person_import_act a join person_import i on i.id = a.import_id
                         where a.person_id = ?""").param(person.value()).query((row, n) -> entry(row)).list();
    }

    private History.Entry entry(ResultSet row) throws SQLException {
        List<History.Line> lines = new ArrayList<>();
        lines.add(new History.Line(word("personimport.act.file", "file"), row.getString("file_name")));
        json.readValue(row.getString("changes"), CHANGES)
                .forEach((field, change) -> lines.add(
                        new History.Line(word(FORM + field + ".label", field), choices(FORM + field + ".", change))));
        return new History.Entry(
                row.getTimestamp("committed_at").toInstant(),
                row.getString("committed_by"),
                row.getBoolean("added") ? "personImport.added" : "personImport.changed",
                lines);
    }

    private String choices(String prefix, String change) {
        List<String> shown = new ArrayList<>();
        for (String value : change.split(" → ", -1)) {
            shown.add(word(prefix + value, value));
        }
        return String.join(" → ", shown);
    }

    private String word(String key, String otherwise) {
        String found = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return found == null ? otherwise : found;
    }
}
