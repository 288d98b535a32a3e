package vn.doithoai.calendar;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Changes;

/** One or more days in a row on which the office rests or, made up for, works (ngày nghỉ, làm bù). */
@Entity
class Holiday {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private HolidayKind kind;

    private LocalDate firstDay;
    private LocalDate lastDay;

    @SuppressWarnings("NullAway.Init")
    protected Holiday() {}

    Holiday(HolidayDetails details) {
        this.id = UUID.randomUUID();
        this.name = details.name();
        this.kind = details.kind();
        this.firstDay = details.firstDay();
        this.lastDay = details.lastDay();
    }

    Changes change(HolidayDetails details) {
        Changes changes = new Changes()
                .field("name", name, details.name())
                .field("kind", kind, details.kind())
                .field("firstDay", DAY.format(firstDay), DAY.format(details.firstDay()))
                .field("lastDay", DAY.format(lastDay), DAY.format(details.lastDay()));
        this.name = details.name();
        this.kind = details.kind();
        this.firstDay = details.firstDay();
        this.lastDay = details.lastDay();
        return changes;
    }

    UUID id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }

    /** Deadlines were counted by it. */
    boolean isPast(LocalDate today) {
        return lastDay.isBefore(today);
    }

    String firstDayShown() {
        return DAY.format(firstDay);
    }

    String lastDayShown() {
        return DAY.format(lastDay);
    }

    HolidayDetails details() {
        return new HolidayDetails(name, kind, firstDay, lastDay);
    }

    HolidaySummary summary(LocalDate today) {
        return new HolidaySummary(new HolidayId(id), details(), isPast(today), version == null ? 0 : version);
    }
}
