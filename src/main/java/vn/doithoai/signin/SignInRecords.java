package vn.doithoai.signin;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.doithoai.account.AccountActors;
import vn.doithoai.account.Credentials;
import vn.doithoai.shared.Act;
import vn.doithoai.shared.Actor;

/**
 * Tells the audit log of sign-ins. What was typed as user name is told only when there is such an account; people type
 * passwords into the wrong field. Tries with unknown names are counted and told now and then, so that nobody can fill
 * the log.
 */
@Component
class SignInRecords {

    private static final String ENTITY = "signIn";
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private final AccountActors actors;
    private final ApplicationEventPublisher events;
    private final MessageSource messages;
    private final AtomicLong unknownNames = new AtomicLong();

    SignInRecords(AccountActors actors, ApplicationEventPublisher events, MessageSource messages) {
        this.actors = actors;
        this.events = events;
        this.messages = messages;
    }

    void succeeded(Credentials credentials, Visitor visitor) {
        UUID id = credentials.account().value();
        Actor owner = actors.find(id);
        events.publishEvent(with(visitor, Act.of(owner == null ? nobody() : owner, "signIn.succeeded", ENTITY, id)));
    }

    void failed(@Nullable Credentials credentials, Visitor visitor) {
        if (credentials == null) {
            unknownNames.incrementAndGet();
        } else {
            events.publishEvent(with(visitor, of(credentials, "signIn.failed")));
        }
    }

    void throttled(@Nullable Credentials credentials, Visitor visitor) {
        Act act = credentials == null
                ? Act.of(nobody(), "signIn.throttled", ENTITY, null)
                : of(credentials, "signIn.throttled");
        events.publishEvent(with(visitor, act));
    }

    void ended(Actor owner, String action) {
        events.publishEvent(Act.of(owner, action, ENTITY, owner.accountId()));
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    @EventListener(ContextClosedEvent.class)
    void tellOfUnknownNames() {
        long count = unknownNames.getAndSet(0);
        if (count > 0) {
            events.publishEvent(
                    Act.of(nobody(), "signIn.unknownNames", ENTITY, null).with("count", Long.toString(count)));
        }
    }

    private Act of(Credentials credentials, String action) {
        return Act.of(nobody(), action, ENTITY, credentials.account().value()).with("username", credentials.username());
    }

    private static Act with(Visitor visitor, Act act) {
        return act.with("address", visitor.address().network())
                .with("device", visitor.kind().text());
    }

    /** Somebody who is not signed in. */
    private Actor nobody() {
        return new Actor(null, null, messages.getMessage("signin.nobody", null, VIETNAMESE), Set.of(), null, null);
    }
}
