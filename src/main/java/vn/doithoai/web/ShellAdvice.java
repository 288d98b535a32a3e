package vn.doithoai.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponentsBuilder;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.PublicAddress;

/** Puts the {@link Shell} and the flash sentence into the model of every page. */
@ControllerAdvice
class ShellAdvice {

    private final ActorSource actors;
    private final CommuneIdentity commune;
    private final MessageSource messages;

    ShellAdvice(ActorSource actors, CommuneIdentity commune, MessageSource messages) {
        this.actors = actors;
        this.commune = commune;
        this.messages = messages;
    }

    @ModelAttribute("shell")
    Shell shell(HttpServletRequest request, Locale locale) {
        Actor actor = actors.currentActor(request);
        CommuneIdentity.Shown shown = commune.current();
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String language = locale.getLanguage().equals("en") ? "en" : "vi";
        return new Shell(
                shown.committee(),
                shown.committee().isEmpty() ? null : shown,
                actor == null ? List.of() : NavigationEntry.seenBy(actor, path),
                actor == null ? null : actor.name(),
                helpHref(request),
                language,
                otherLanguageHref(request, path, language));
    }

    @ModelAttribute("flash")
    Flash.@Nullable Shown flash(HttpServletRequest request, Locale locale) {
        Map<String, ?> carried = RequestContextUtils.getInputFlashMap(request);
        if (carried == null || !(carried.get(Flash.ATTRIBUTE) instanceof Flash flash)) {
            return null;
        }
        return new Flash.Shown(flash.kind(), messages.getMessage(flash.message(), locale));
    }

    private static @Nullable String helpHref(HttpServletRequest request) {
        if (!(request.getAttribute(HandlerMapping.BEST_MATCHING_HANDLER_ATTRIBUTE) instanceof HandlerMethod method)) {
            return null;
        }
        HelpTopic topic = method.getMethodAnnotation(HelpTopic.class);
        if (topic == null) {
            topic = method.getBeanType().getAnnotation(HelpTopic.class);
        }
        return topic == null ? null : PublicAddress.HELP + "/" + topic.value();
    }

    /** The page shown after a refused POST stands at an address that GET may not know; then the switch leads home. */
    private static String otherLanguageHref(HttpServletRequest request, String path, String language) {
        boolean readable = request.getMethod().equals("GET");
        var address = UriComponentsBuilder.fromPath(readable ? path : PublicAddress.HOME);
        if (readable && request.getQueryString() != null) {
            address.query(request.getQueryString());
        }
        return address.replaceQueryParam("lang", language.equals("vi") ? "en" : "vi")
                .build()
                .toUriString();
    }
}
