package vn.doithoai.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A meeting for people's own calendars (mục lịch), as an iCalendar file (RFC 5545). Times are written as universal time, which
 * needs no rules of any zone. There is no METHOD, for the file is no message between calendars.
 *
 * @param uid stays when the meeting is moved, so that the entry moves, too
 * @param sequence higher after each change
 * @param ends null where nobody has said when it will be over; then no end is written, for a guess would block or free
 *     people's time without anybody having decided it
 * @param place may be empty
 * @param description may be empty, may have several lines
 * @param url may be empty
 * @param stampedAt when this state of the meeting was made, so that the same state gives the same file
 */
public record CalendarEntry(
        String uid,
        int sequence,
        Instant starts,
        @Nullable Instant ends,
        String title,
        String place,
        String description,
        String url,
        Status status,
        Instant stampedAt) {

    /** Name and type that the file is handed out by. */
    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final int OCTETS_A_LINE = 75;
    private static final String LINE_END = "\r\n";
    private static final DateTimeFormatter UNIVERSAL =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Whether the meeting takes place. */
    public enum Status {
        CONFIRMED,
        /** It was told, and time or place are being changed. */
        TENTATIVE,
        CANCELLED
    }

    public CalendarEntry {
        if (uid.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("an entry has a name and an identity");
        }
        if (sequence < 0 || ends != null && !ends.isAfter(starts)) {
            throw new IllegalArgumentException("an entry ends after its start");
        }
    }

    /** The same with the address of a page about it. */
    public CalendarEntry linked(String address) {
        return new CalendarEntry(uid, sequence, starts, ends, title, place, description, address, status, stampedAt);
    }

    /** The file in UTF-8. */
    public byte[] file() {
        var file = new StringBuilder();
        line(file, "BEGIN:VCALENDAR");
        line(file, "VERSION:2.0");
        line(file, "PRODID:-//doi-thoai//VI");
        line(file, "BEGIN:VEVENT");
        line(file, "UID:" + escaped(uid));
        line(file, "DTSTAMP:" + UNIVERSAL.format(stampedAt));
        line(file, "DTSTART:" + UNIVERSAL.format(starts));
        if (ends != null) {
            line(file, "DTEND:" + UNIVERSAL.format(ends));
        }
        line(file, "SEQUENCE:" + sequence);
        line(file, "STATUS:" + status);
        line(file, "SUMMARY:" + escaped(title));
        text(file, "LOCATION:", escaped(place));
        text(file, "DESCRIPTION:", escaped(description));
        text(file, "URL:", url.replaceAll("\\s", ""));
        line(file, "END:VEVENT");
        line(file, "END:VCALENDAR");
        return file.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void text(StringBuilder file, String name, String value) {
        if (!value.isBlank()) {
            line(file, name + value);
        }
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\\t]]", "");
    }

    /** Folded after octets, never inside a character; what is folded goes on after one blank. */
    private static void line(StringBuilder file, String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > OCTETS_A_LINE) {
                file.append(LINE_END).append(' ');
                octets = 1;
            }
            file.append(character);
            octets += size;
            i += Character.charCount(point);
        }
        file.append(LINE_END);
    }
}
