package vn.doithoai.account;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
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

    private static String key(String role) {
        return "account.form.roles." + role;
    }
}
