package vn.doithoai.personmerge;

import java.sql.Timestamp;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.Persons;
import vn.doithoai.shared.Actor;

/** Remembers which record was merged into which. */
@Service
class PersonMerges {

    private final JdbcClient jdbc;
    private final Persons persons;
    private final Clock clock;

    PersonMerges(JdbcClient jdbc, Persons persons, Clock clock) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.clock = clock;
    }

    /** As {@link Persons#merge} tells. */
    @Transactional
    public void merge(PersonId kept, long keptVersion, PersonId merged, long mergedVersion, Actor actor) {
        persons.merge(kept, keptVersion, merged, mergedVersion, actor);
        jdbc.sql("insert into person_merge (merged_id, kept_id, at, actor) values (?, ?, ?, ?)")
                .params(merged.value(), kept.value(), Timestamp.from(clock.instant()), actor.name())
                .update();
    }
}
