package vn.doithoai.outbox;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentDisposition;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.ParameterList;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.List;

/**
 * A message as the wire carries it: UTF-8 whatever the machine's own encoding, names of files by RFC 2231, its own
 * Message-ID. It knows whether all of it was handed over.
 */
final class Mail extends MimeMessage {

    private static final String UTF_8 = "UTF-8";

    private final String mailId;
    private boolean handedOver;

    private Mail(Session session, String mailId) {
        super(session);
        this.mailId = mailId;
    }

    /** @throws jakarta.mail.internet.AddressException when what stands as the recipient's address is none */
    static Mail of(Claim claim, List<Attachment> attachments, MailSettings settings, Session session)
            throws MessagingException, IOException {
        OutgoingMessage message = claim.message();
        InternetAddress to = new InternetAddress(message.toAddress(), true);
        to.validate();
        Mail mail = new Mail(session, claim.mailId());
        mail.setFrom(new InternetAddress(settings.from(), settings.fromName(), UTF_8));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to.getAddress(), message.toName(), UTF_8));
        mail.setSubject(message.subject(), UTF_8);
        mail.setSentDate(Date.from(claim.at()));
        if (attachments.isEmpty()) {
            mail.setText(message.text(), UTF_8);
        } else {
            MimeMultipart parts = new MimeMultipart();
            MimeBodyPart text = new MimeBodyPart();
            text.setText(message.text(), UTF_8);
            parts.addBodyPart(text);
            for (Attachment attachment : attachments) {
                parts.addBodyPart(part(attachment));
            }
            mail.setContent(parts);
        }
        mail.saveChanges();
        return mail;
    }

    private static MimeBodyPart part(Attachment attachment) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(attachment.content(), attachment.contentType())));
        part.setHeader("Content-Type", attachment.contentType());
        ParameterList parameters = new ParameterList();
        parameters.set("filename", attachment.name(), UTF_8);
        part.setHeader("Content-Disposition", new ContentDisposition("attachment", parameters).toString());
        return part;
    }

    boolean isHandedOver() {
        return handedOver;
    }

    @Override
    public void writeTo(OutputStream out, String[] ignored) throws IOException, MessagingException {
        super.writeTo(out, ignored);
        handedOver = true;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", "<" + mailId + ">");
    }
}
