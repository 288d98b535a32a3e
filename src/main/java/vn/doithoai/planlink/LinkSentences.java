package vn.doithoai.planlink;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.session.SessionSchedule;
import vn.doithoai.session.SessionState;
import vn.doithoai.session.SessionSummary;

/**
 * What data say in the words of a plan. Plans are Vietnamese in every language of the screen, so their sentences stand in
 * {@code planlink/sentences.txt}.
 */
@Component
class LinkSentences {

    private static final String FILE = "planlink/sentences.txt";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private final Map<String, String> texts = read();

    /** @param names hold everything that the data lead to */
    String of(LinkedData data, LinkNames names) {
        return sentence(data, names).replaceAll("\\s+", " ").strip();
    }

    private String sentence(LinkedData data, LinkNames names) {
        if (data instanceof LinkedData.Group group) {
            String name =
                    Objects.requireNonNull(names.groups().get(group.group())).name();
            Integer count = group.headCount();
            return count == null
                    ? text("group.open", "group", name)
                    : text("group", "group", name, "count", grouped(count));
        }
        if (data instanceof LinkedData.Session session) {
            return session(Objects.requireNonNull(names.sessions().get(session.session())));
        }
        if (data instanceof LinkedData.Assignment assignment) {
            return assignment(assignment, names);
        }
        if (data instanceof LinkedData.Topic topic) {
            return text("topic", "field", Objects.requireNonNull(names.fields().get(topic.field())));
        }
        var chair = (LinkedData.Chair) data;
        String key = chair.role() == LinkedData.ChairRole.CHAIR ? "chair" : "coChair";
        return text(key, "person", person(Objects.requireNonNull(names.persons().get(chair.person()))));
    }

    private String session(SessionSummary session) {
        String cluster = session.clusterName();
        String time = time(session);
        String begin =
                cluster == null ? text("held", "time", time) : text("held.cluster", "cluster", cluster, "time", time);
        String venue = session.details().venue();
        return venue == null ? begin : begin + text("held.venue", "venue", venue);
    }

    private String time(SessionSummary session) {
        if (session.state() == SessionState.POSTPONED) {
            return text("time.postponed");
        }
        SessionSchedule schedule = session.schedule();
        LocalDate day = schedule.day();
        if (day != null) {
            LocalTime hour = schedule.startsAt();
            return hour == null
                    ? text("time.day", "day", DAY.format(day))
                    : text("time.hour", "hour", hour(hour), "day", DAY.format(day));
        }
        String label = schedule.label();
        if (label == null) {
            return text("time.days", "first", DAY.format(schedule.firstDay()), "last", DAY.format(schedule.lastDay()));
        }
        String year = Integer.toString(schedule.lastDay().getYear());
        return label.contains(year) ? label : text("time.label", "label", label, "year", year);
    }

    private String hour(LocalTime time) {
        return time.getMinute() == 0
                ? text("hour", "hour", Integer.toString(time.getHour()))
                : text(
                        "hour.minute",
                        "hour",
                        Integer.toString(time.getHour()),
                        "minute",
                        String.format(Locale.ROOT, "%02d", time.getMinute()));
    }

    private String assignment(LinkedData.Assignment assignment, LinkNames names) {
        String owner = owner(assignment, names);
        String work = owner == null
                ? assignment.task()
                : text("assignment", "owner", owner, "task", inside(assignment.task()));
        LocalDate deadline = assignment.deadline();
        return deadline == null ? work : work + text("assignment.deadline", "day", DAY.format(deadline));
    }

    private @Nullable String owner(LinkedData.Assignment assignment, LinkNames names) {
        if (assignment.unit() != null) {
            return names.units().get(assignment.unit());
        }
        return assignment.person() == null
                ? null
                : person(Objects.requireNonNull(names.persons().get(assignment.person())));
    }

    /** "Bà Nguyễn Thị Ước, Phó Chủ tịch HĐND xã". */
    private String person(PersonSummary person) {
        String name = text("address." + person.formOfAddress().name(), "name", person.fullName());
        String post = person.post() == null ? person.unitName() : person.post();
        return post == null ? name : text("person", "name", name, "post", post);
    }

    /** Begins small inside a sentence, unless it begins with an abbreviation. */
    private static String inside(String task) {
        boolean word = task.length() > 1 && !Character.isUpperCase(task.charAt(1));
        return word ? task.substring(0, 1).toLowerCase(Locale.ROOT) + task.substring(1) : task;
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', '.');
    }

    /** @param values name and value by turns */
    private String text(String key, String... values) {
        String text = Objects.requireNonNull(texts.get(key), key);
        StringBuilder filled = new StringBuilder();
        int from = 0;
        // in one pass, so that a value that looks like a place of another stays as it is
        for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
            int close = text.indexOf('}', open);
            filled.append(text, from, open).append(value(text.substring(open + 1, close), values));
            from = close + 1;
        }
        return filled.append(text, from, text.length()).toString();
    }

    private static String value(String name, String[] values) {
        for (int i = 0; i < values.length; i += 2) {
            if (values[i].equals(name)) {
                return values[i + 1];
            }
        }
        throw new IllegalStateException("no value for " + name);
    }

    private static Map<String, String> read() {
        Map<String, String> texts = new HashMap<>();
        try {
            new ClassPathResource(FILE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> {
                        int colon = line.indexOf('=');
                        if (colon > 0) {
                            texts.put(line.substring(0, colon), line.substring(colon + 1));
                        }
                    });
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return texts;
    }
}
