package vn.doithoai.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.doithoai.calendar.CalendarEntry.Status;

/** A calendar reads back what was written, however it is written. */
class CalendarEntryTest {

    private static final Instant STARTS = LocalDateTime.of(2026, 11, 12, 7, 30)
            .atZone(ZoneId.of("Asia/Ho_Chi_Minh"))
            .toInstant();
    private static final String LONG =
            "Ủy ban nhân dân xã trân trọng kính mời ông/bà tới dự; mang theo giấy mời, câu hỏi. "
                    .repeat(8)
                    .strip();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hội nghị đối thoại",
                "Nhà văn hóa thôn Phiêng Ban, xã Suối Mây; cổng phía đông",
                "C:\\thư mục\\n không phải xuống dòng \\",
                "Dòng một\nDòng hai,\n\nDòng bốn;",
                "\uD83D\uDE00 ký tự ngoài mặt phẳng cơ bản \uD83D\uDE00"
            })
    void whatIsReadEqualsWhatWasWritten(String text) {
        CalendarEntry entry = entry(text, text + "\n" + LONG);

        ICalendar read = read(entry);
        VEvent event = read.getEvents().get(0);

        assertThat(event.getSummary().getValue()).isEqualTo(text);
        assertThat(event.getLocation().getValue()).isEqualTo(text);
        assertThat(event.getDescription().getValue()).isEqualTo(text + "\n" + LONG);
        assertThat(event.getUrl().getValue()).isEqualTo("https://suoimay.sonha.example/moi/a,b;c");
        assertThat(read.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    }

    /** Each beginning moves the place of every fold by one octet. */
    @Test
    void linesAreFoldedAfterOctetsAndNeverInsideACharacter() {
        for (int shift = 0; shift < 80; shift++) {
            String text = "x".repeat(shift) + LONG;
            byte[] file = entry("Họp", text).file();
            String written = new String(file, StandardCharsets.UTF_8);

            assertThat(written).endsWith("\r\n").doesNotContain("\uFFFD");
            assertThat(written.replace("\r\n", "")).doesNotContain("\n", "\r");
            for (String line : written.split("\r\n")) {
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            }
            assertThat(read(entry("Họp", text))
                            .getEvents()
                            .get(0)
                            .getDescription()
                            .getValue())
                    .isEqualTo(text);
        }
    }

    @Test
    void timesAreUniversalAndAnUnknownEndIsLeftOut() {
        String open = new String(entry("Họp", "").file(), StandardCharsets.UTF_8);
        CalendarEntry closed = new CalendarEntry(
                "a", 3, STARTS, STARTS.plusSeconds(9000), "Họp", "", "", "", Status.CANCELLED, STARTS);
        VEvent event = read(closed).getEvents().get(0);

        assertThat(open)
                .contains("DTSTART:20261112T003000Z", "STATUS:CONFIRMED")
                .doesNotContain("DTEND", "METHOD", "DESCRIPTION");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(STARTS);
        assertThat(event.getDateEnd().getValue().toInstant()).isEqualTo(STARTS.plusSeconds(9000));
        assertThat(event.getSequence().getValue()).isEqualTo(3);
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getLocation()).isNull();
        assertThat(event.getUrl()).isNull();
    }

    @Test
    void anAddressOrATextCantBringLinesOfItsOwn() {
        CalendarEntry hostile = new CalendarEntry(
                "a\r\nATTACH:x",
                0,
                STARTS,
                null,
                "Họp\r\nATTACH:x",
                "",
                "",
                "https://a.example/\r\nATTACH:x",
                Status.CONFIRMED,
                STARTS);

        assertThat(new String(hostile.file(), StandardCharsets.UTF_8)).doesNotContain("\nATTACH");
    }

    @Test
    void anEntryHasATitleAndEndsAfterItsStart() {
        assertThatThrownBy(() -> entry(" ", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CalendarEntry("a", 0, STARTS, STARTS, "Họp", "", "", "", Status.CONFIRMED, STARTS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ICalendar read(CalendarEntry entry) {
        return Biweekly.parse(new String(entry.file(), StandardCharsets.UTF_8)).first();
    }

    private static CalendarEntry entry(String title, String description) {
        return new CalendarEntry(
                "3f2f7a52-6a3c-4d6e-9a51-0a6f1f0a2b11@suoimay.sonha.example",
                0,
                STARTS,
                null,
                title,
                title,
                description,
                "https://suoimay.sonha.example/moi/a,b;c",
                Status.CONFIRMED,
                Instant.parse("2026-11-02T01:00:00Z"));
    }
}
