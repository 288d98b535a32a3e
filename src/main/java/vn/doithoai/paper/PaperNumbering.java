package vn.doithoai.paper;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.shared.StaleVersion;

/** Sequences of numbers and how numbers are given (cách lấy số, lấy số văn bản). */
@Service
public class PaperNumbering {

    private final PaperSettingsRepository settings;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    PaperNumbering(PaperSettingsRepository settings, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.settings = settings;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public NumberingRules rules() {
        return single().map(PaperSettings::rules).orElse(NumberingRules.USUAL);
    }

    /** Version that an edit starts from. */
    @Transactional(readOnly = true)
    public long version() {
        return single().map(PaperSettings::version).orElse(0L);
    }

    @Transactional
    public void change(NumberingRules rules, long version, Actor actor) {
        actor.require(Permission.PAPER_SETTINGS);
        PaperSettings stored = single().orElseGet(() -> settings.saveAndFlush(new PaperSettings(NumberingRules.USUAL)));
        StaleVersion.check(version, stored.version());
        var changes = stored.change(rules);
        settings.flush();
        if (!changes.isEmpty()) {
            events.publishEvent(Act.of(actor, "paperSettings.changed", "paperSettings", null, changes));
        }
    }

    /** One more than the highest number given in the year. */
    @Transactional(readOnly = true)
    int next(DocumentKind kind, int year) {
        return highest(rules().sequence(kind), year) + 1;
    }

    /** The next number, kept from everybody else until the transaction ends: no number twice, and no gap. */
    int take(String sequence, int year) {
        hold(sequence, year);
        return highest(sequence, year) + 1;
    }

    /** Whoever takes a number from the sequence next waits for the end of this transaction. */
    void hold(String sequence, int year) {
        jdbc.sql("select pg_advisory_xact_lock(727002, hashtext(?))")
                .param(sequence + year)
                .query((row, n) -> n)
                .single();
    }

    boolean isTaken(String sequence, int year, int number, String code) {
        return jdbc.sql("""
                        select exists (select 1 from paper where number_year = :year
                           and (sequence = :sequence and number = :number or code = :code))""")
                .param("year", year)
                .param("sequence", sequence)
                .param("number", number)
                .param("code", code)
                .query(Boolean.class)
                .single();
    }

    private int highest(String sequence, int year) {
        return jdbc.sql("select coalesce(max(number), 0) from paper where sequence = ? and number_year = ?")
                .params(sequence, year)
                .query(Integer.class)
                .single();
    }

    private Optional<PaperSettings> single() {
        return settings.findAll().stream().findFirst();
    }
}
