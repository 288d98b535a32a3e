package vn.doithoai.outbox;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.io.IOException;
import java.util.List;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A way to the mail server for one message after the other, opened when the first is sent. It tells exactly how far a
 * failed message came: only what the server surely doesn't have may be tried again.
 */
final class MailConnection implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(MailConnection.class);

    private static final String CONNECT_MILLIS = "5000";
    private static final String ANSWER_MILLIS = "20000";

    private final MailSettings settings;
    private final Session session;
    private @Nullable Transport transport;

    MailConnection(MailSettings settings) {
        this.settings = settings;
        this.session = Session.getInstance(properties(settings));
    }

    Delivery send(Claim claim, List<Attachment> attachments) {
        Mail mail;
        try {
            mail = Mail.of(claim, attachments, settings, session);
        } catch (AddressException bad) {
            return Delivery.refused(Delivery.Reason.BAD_ADDRESS, null);
        } catch (MessagingException | IOException | RuntimeException mistake) {
            log.error("message {} can't be composed", claim.id().value(), mistake);
            return Delivery.refused(Delivery.Reason.MISTAKE, null);
        }
        Transport open;
        try {
            open = connected();
        } catch (AuthenticationFailedException refused) {
            return Delivery.later(Delivery.Reason.LOGIN, null);
        } catch (MessagingException unreachable) {
            return Delivery.later(Delivery.Reason.CONNECTION, null);
        }
        try {
            open.sendMessage(mail, mail.getAllRecipients());
            return Delivery.SENT;
        } catch (MessagingException | RuntimeException failure) {
            close();
            return judge(failure, mail.isHandedOver());
        }
    }

    /** Without an answer from 400 to 599 nothing is known but whether the server had it all. */
    private static Delivery judge(Exception failure, boolean handedOver) {
        Integer reply = null;
        Delivery.Reason reason = Delivery.Reason.REFUSED;
        for (Throwable part = failure; part != null; part = next(part)) {
            int told = 0;
            if (part instanceof SMTPAddressFailedException address) {
                told = address.getReturnCode();
                reason = Delivery.Reason.ADDRESS;
            } else if (part instanceof SMTPSenderFailedException sender) {
                told = sender.getReturnCode();
                reason = Delivery.Reason.SENDER;
            } else if (part instanceof SMTPSendFailedException send) {
                told = send.getReturnCode();
            }
            if (told >= 400 && told <= 599) {
                reply = told;
            }
        }
        if (reply == null) {
            return handedOver
                    ? Delivery.uncertain(Delivery.Reason.UNANSWERED)
                    : Delivery.later(Delivery.Reason.CONNECTION, null);
        }
        return reply < 500 ? Delivery.later(Delivery.Reason.BUSY, reply) : Delivery.refused(reason, reply);
    }

    private static @Nullable Throwable next(Throwable part) {
        return part instanceof MessagingException mail ? mail.getNextException() : part.getCause();
    }

    private Transport connected() throws MessagingException {
        Transport open = transport;
        if (open != null && open.isConnected()) {
            return open;
        }
        close();
        Transport fresh = session.getTransport("smtp");
        transport = fresh;
        fresh.connect(
                settings.host(),
                settings.usedPort(),
                settings.user().isEmpty() ? null : settings.user(),
                settings.user().isEmpty() ? null : settings.password());
        return fresh;
    }

    /** What the server answers to the farewell says nothing of any message. */
    @Override
    public void close() {
        Transport open = transport;
        transport = null;
        if (open != null) {
            try {
                open.close();
            } catch (MessagingException | RuntimeException gone) {
                log.debug("the mail server didn't take leave", gone);
            }
        }
    }

    private static Properties properties(MailSettings settings) {
        Properties properties = new Properties();
        properties.put("mail.smtp.connectiontimeout", CONNECT_MILLIS);
        properties.put("mail.smtp.timeout", ANSWER_MILLIS);
        properties.put("mail.smtp.writetimeout", ANSWER_MILLIS);
        properties.put("mail.smtp.localhost", settings.domain());
        properties.put("mail.smtp.from", settings.from());
        properties.put("mail.smtp.auth", String.valueOf(!settings.user().isEmpty()));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.enable", String.valueOf(settings.security() == MailSettings.Security.TLS));
        properties.put(
                "mail.smtp.starttls.enable", String.valueOf(settings.security() == MailSettings.Security.STARTTLS));
        properties.put(
                "mail.smtp.starttls.required", String.valueOf(settings.security() == MailSettings.Security.STARTTLS));
        return properties;
    }
}
