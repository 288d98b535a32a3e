package vn.doithoai.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Invented people and log entries in any number, beside the demo commune's own. */
final class LargeCommune {

    private static final String PERSONS = """
            insert into person (id, version, full_name, form_of_address, village_id, phone)
            select md5('person ' || i)::uuid, 0,
                   family[1 + i % 8] || ' ' || middle[1 + i / 8 % 6] || ' ' || given[1 + i / 48 % 24], 'MR_OR_MS',
                   villages[1 + i % cardinality(villages)], '09' || lpad(i::text, 8, '0')
              from generate_series(?, ?) i,
                   (select array['Nguyễn','Lò','Trần','Quàng','Lê','Lường','Phạm','Đỗ'] as family,
                           array['Văn','Thị','Đức','Thanh','Minh','Hồng'] as middle,
                           array['Ước','Ưng','Ân','Bình','Chiến','Dũng','Đông','Én','Giang','Hà','Hương','Khánh','Lan',
                                 'Mai','Nga','Oanh','Phúc','Quý','Sơn','Thủy','Uyên','Vân','Xuân','Yến'] as given,
                           (select array_agg(id order by name) from village) as villages) names""";

    private static final String POSTS = """
            insert into person_post (person_id, position, title, unit_id)
            select md5('person ' || i)::uuid, 0, 'Thành viên tổ công tác số ' || i % 40,
                   units[1 + i % cardinality(units)]
              from generate_series(?, ?) i, (select array_agg(id order by name) as units from unit) all_units
             where i % 3 = 0""";

    private static final String MEMBERS = """
            insert into person_group_member (person_id, group_id)
            select md5('person ' || i)::uuid, groups[1 + i % cardinality(groups)]
              from generate_series(?, ?) i, (select array_agg(id order by name) as groups from person_group) all_groups
             where i % 4 = 0""";

    private static final String ENTRIES = """
            insert into audit_event (at, actor, action, entity, entity_id, detail)
            select now(), 'Lò Thị Ước', 'person.changed', 'person', md5('person ' || i),
                   jsonb_build_object('fullName', 'Lò Văn Ưng → Lò Văn Ứng', 'note', '– → Hẹn gặp lần thứ ' || i)
              from generate_series(1, ?) i""";

    private static final int ENTRIES_AT_ONCE = 500;

    private final Connection superuser;
    private int persons;

    LargeCommune(Connection superuser) {
        this.superuser = superuser;
    }

    void growTo(int wanted) throws SQLException {
        for (String sql : new String[] {PERSONS, POSTS, MEMBERS}) {
            try (PreparedStatement insert = superuser.prepareStatement(sql)) {
                insert.setInt(1, persons + 1);
                insert.setInt(2, wanted);
                insert.executeUpdate();
            }
        }
        persons = wanted;
        tidy();
    }

    /** In many transactions, as entries come: in one, the head of the log leaves a version behind for each of them. */
    void addEntries(int count) throws SQLException {
        try (PreparedStatement insert = superuser.prepareStatement(ENTRIES)) {
            for (int added = 0; added < count; added += ENTRIES_AT_ONCE) {
                insert.setInt(1, Math.min(ENTRIES_AT_ONCE, count - added));
                insert.executeUpdate();
            }
        }
        tidy();
    }

    /** What the server does by itself sooner or later; now, so that it doesn't disturb. */
    private void tidy() throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("vacuum analyze");
            statement.execute("checkpoint");
        }
    }
}
