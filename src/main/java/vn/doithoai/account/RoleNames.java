package vn.doithoai.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.doithoai.web.History;
import vn.doithoai.web.Option;

/** Roles (vai trò) as people call them, in the language of the request. */
@Component
class RoleNames {

    private final MessageSource messages;

    RoleNames(MessageSource messages) {
        this.messages = messages;
    }

    List<Option> options(List<String> roles) {
        return roles.stream().map(role -> new Option(role, "", key(role))).toList();
    }

    String joined(Collection<String> roles) {
        Locale language = LocaleContextHolder.getLocale();
        return roles.stream()
                .map(role -> messages.getMessage(key(role), null, language))
                .collect(Collectors.joining(", "));
    }

    /** The log keeps codes; the page shows names. */
    List<History.Entry> readable(List<History.Entry> history, List<String> roles) {
        return history.stream().map(entry -> readable(entry, roles)).toList();
    }

    private History.Entry readable(History.Entry entry, List<String> roles) {
        var lines = entry.lines().stream()
                .map(line -> new History.Line(line.label(), named(line.text(), roles)))
                .toList();
        return new History.Entry(entry.at(), entry.actor(), entry.action(), lines);
    }

    private String named(String codes, List<String> roles) {
        String names = codes;
        for (String role : roles) {
            names = names.replaceAll("\\b" + role + "\\b", joined(List.of(role)));
        }
        return names;
    }

    private static String key(String role) {
        return "account.role." + role;
    }
}
