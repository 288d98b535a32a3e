package vn.doithoai.formkey;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import vn.doithoai.shared.Actor;
import vn.doithoai.web.ActorSource;
import vn.doithoai.web.Flash;
import vn.doithoai.web.RecordedAt;
import vn.doithoai.web.Respond;
import vn.doithoai.web.ShownOnce;

/**
 * Around every POST handler: one transaction for the business row, its audit row and the form's key. A refused form
 * (status 4xx) rolls back and leaves the key unused. The same form sent again gets the first answer; the same key with
 * other text gets a page that shows what was sent and offers to send it as new.
 *
 * <p>When two writers collide the loser is run once more against what the winner left, so that the handler itself finds
 * the newer version or the taken name and answers in words.
 */
class OnePostOneWrite implements MethodInterceptor {

    private final ObjectProvider<PlatformTransactionManager> transactions;
    private final ObjectProvider<FormKeys> keys;
    private final ObjectProvider<ActorSource> actors;

    OnePostOneWrite(
            ObjectProvider<PlatformTransactionManager> transactions,
            ObjectProvider<FormKeys> keys,
            ObjectProvider<ActorSource> actors) {
        this.transactions = transactions;
        this.keys = keys;
        this.actors = actors;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        ServletRequestAttributes current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        HttpServletRequest request = current.getRequest();
        FormKey key = FormKey.of(request);
        try {
            return inOneTransaction(((ProxyMethodInvocation) call).invocableClone(), key, request);
        } catch (ConcurrencyFailureException | DataIntegrityViolationException lostTheRace) {
            return inOneTransaction(((ProxyMethodInvocation) call).invocableClone(), key, request);
        }
    }

    private @Nullable Object inOneTransaction(MethodInvocation call, @Nullable FormKey key, HttpServletRequest request)
            throws Throwable {
        Outcome outcome = new TransactionTemplate(transactions.getObject()).execute(status -> {
            UUID sender = sender(request);
            if (key != null) {
                Optional<FormKeys.Recorded> earlier = keys.getObject().claim(key, sender);
                if (earlier.isPresent()) {
                    status.setRollbackOnly();
                    return Outcome.of(again(earlier.get(), key, sender, request));
                }
            }
            try {
                Object result = call.proceed();
                if (isRefusal(result)) {
                    status.setRollbackOnly();
                } else if (key != null) {
                    keys.getObject().remember(key, location(result));
                }
                return Outcome.of(result);
            } catch (RuntimeException | Error unchecked) {
                throw unchecked;
            } catch (Throwable checked) {
                status.setRollbackOnly();
                return new Outcome(null, checked);
            }
        });
        if (outcome.failure() != null) {
            throw outcome.failure();
        }
        return outcome.answer();
    }

    private @Nullable UUID sender(HttpServletRequest request) {
        Actor actor = actors.getObject().currentActor(request);
        return actor == null ? null : actor.accountId();
    }

    private static ModelAndView again(
            FormKeys.Recorded earlier, FormKey key, @Nullable UUID sender, HttpServletRequest request) {
        if (earlier.isSame(key, sender) && earlier.location() != null) {
            RequestContextUtils.getOutputFlashMap(request)
                    .put(Flash.ATTRIBUTE, new Flash(Flash.Kind.NOTICE, "flash.alreadyRecorded", new Object[] {
                        RecordedAt.shown(earlier.at())
                    }));
            return Respond.redirect(earlier.location());
        }
        boolean ours = java.util.Objects.equals(earlier.accountId(), sender);
        ModelAndView page = new ModelAndView("formkey/sent-before", HttpStatus.CONFLICT);
        page.addObject(
                "page",
                new SentBeforePage(
                        RecordedAt.shown(earlier.at()), ours ? earlier.location() : null, KeptFields.of(request)));
        return page;
    }

    private static boolean isRefusal(@Nullable Object result) {
        return result instanceof ModelAndView page
                && page.getStatus() != null
                && page.getStatus().value() >= 400;
    }

    private static @Nullable String location(@Nullable Object result) {
        if (result instanceof ShownOnce shown) {
            return shown.later();
        }
        String view = result instanceof ModelAndView page ? page.getViewName() : null;
        return view != null && view.startsWith("redirect:") ? view.substring("redirect:".length()) : null;
    }

    private record Outcome(
            @Nullable Object answer, @Nullable Throwable failure) {

        static Outcome of(@Nullable Object answer) {
            return new Outcome(answer, null);
        }
    }
}
