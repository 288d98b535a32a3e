package vn.doithoai.personimport;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.doithoai.person.PersonBatch.Known;
import vn.doithoai.person.PersonDetails;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonPost;

/** What a row would change of a person, in words; numbers and addresses under their mask. */
@Component
class RowChanges {

    private final MessageSource messages;

    RowChanges(MessageSource messages) {
        this.messages = messages;
    }

    /** Whom a row may mean, so that people can tell. */
    String named(Known known, ImportPlan plan) {
        PersonDetails details = known.details();
        PersonPost post = details.posts().isEmpty() ? null : details.posts().get(0);
        return Stream.of(
                        details.fullName(),
                        post == null ? null : post.title(),
                        details.village() == null
                                ? null
                                : plan.names().name(details.village().value()),
                        details.contact().maskedPhone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    List<ImportPages.Line> of(PlannedRow row, ImportPlan plan) {
        PersonDetails before = row.candidates().get(0).details();
        PersonDetails after = RowMerge.into(row.person(), before, plan.names()::group);
        List<ImportPages.Line> lines = new ArrayList<>();
        line(lines, "fullName", before.fullName(), after.fullName());
        line(
                lines,
                "formOfAddress",
                word("person.form.formOfAddress." + before.formOfAddress()),
                word("person.form.formOfAddress." + after.formOfAddress()));
        line(lines, "posts", posts(before, plan), posts(after, plan));
        line(lines, "village", village(before, plan), village(after, plan));
        line(lines, "phone", before.contact().maskedPhone(), after.contact().maskedPhone());
        line(lines, "email", before.contact().maskedEmail(), after.contact().maskedEmail());
        line(lines, "note", before.note(), after.note());
        Set<String> groups = row.person().groups().stream()
                .filter(name -> {
                    PersonGroupId group = plan.names().group(name);
                    return group == null || !before.groups().contains(group);
                })
                .collect(Collectors.toSet());
        if (!groups.isEmpty()) {
            lines.add(new ImportPages.Line(word("person.form.groups.label"), null, "+ " + String.join(", ", groups)));
        }
        return lines;
    }

    private void line(List<ImportPages.Line> lines, String field, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            lines.add(
                    new ImportPages.Line(word("person.form." + field + ".label"), before, after == null ? "" : after));
        }
    }

    private static String posts(PersonDetails details, ImportPlan plan) {
        return details.posts().stream()
                .map(post -> Objects.toString(
                        post(
                                post.title(),
                                post.unit() == null ? null : post.unit().value(),
                                plan),
                        ""))
                .collect(Collectors.joining("; "));
    }

    private static @Nullable String village(PersonDetails details, ImportPlan plan) {
        return details.village() == null
                ? null
                : plan.names().name(details.village().value());
    }

    static @Nullable String post(@Nullable String title, @Nullable UUID unit, ImportPlan plan) {
        String name = plan.names().name(unit);
        return name == null ? title : title + " (" + name + ")";
    }

    String word(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
