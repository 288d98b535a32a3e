package vn.doithoai.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.doithoai.MovableClock;

/** A message as the wire carries it, read back as another mail program would. */
class MailTest {

    private static final Session SESSION = Session.getInstance(new Properties());
    private static final MailSettings SETTINGS = MovableMailServer.at(25);
    private static final String TEXT = "Kính gửi ông Lò Văn Ưởng,\nKính mời ông dự hội nghị đối thoại.";

    @Test
    void itIsVietnameseInUtf8OnAnyMachine() throws Exception {
        String wire = wire(claim("Ông Lò Văn Ưởng", "uong@suoimay.example", "Giấy mời đối thoại", TEXT), List.of());

        assertThat(wire).isASCII().contains("charset=UTF-8").contains("Message-ID: <m1@suoimay.example>");
        MimeMessage read = read(wire);
        assertThat(read.getSubject()).isEqualTo("Giấy mời đối thoại");
        assertThat(((InternetAddress) read.getAllRecipients()[0]).getPersonal()).isEqualTo("Ông Lò Văn Ưởng");
        assertThat(((InternetAddress) read.getFrom()[0]).getPersonal()).isEqualTo("Ủy ban nhân dân xã Suối Mây");
        assertThat(read.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(TEXT);
        assertThat(read.getSentDate().toInstant()).isEqualTo(MovableClock.START);
    }

    @Test
    void filesKeepTheirVietnameseNames() throws Exception {
        byte[] content = {1, 2, 3};
        String wire = wire(
                claim("Bà Lan", "lan@suoimay.example", "Giấy mời", TEXT),
                List.of(
                        new Attachment(SampleMessages.FILE_NAME, "application/pdf", content),
                        new Attachment("Lịch \"họp\"; x=1.ics", "text/calendar; charset=UTF-8", content)));

        assertThat(wire).isASCII().contains("filename*").contains("UTF-8''Gi%E1%BA%A5y");
        MimeMultipart parts = (MimeMultipart) read(wire).getContent();
        assertThat(parts.getCount()).isEqualTo(3);
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo(SampleMessages.FILE_NAME);
        assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("application/pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(content);
        assertThat(parts.getBodyPart(2).getFileName()).isEqualTo("Lịch \"họp\"; x=1.ics");
    }

    @Test
    void noTextBeginsAHeaderOfItsOwn() throws Exception {
        for (String broken :
                List.of("\r\nBcc: x@y.example", "\nBcc: x@y.example", "\rBcc: x@y.example", "\r\n\r\nhi")) {
            Claim claim = claim("Lan" + broken, "lan@suoimay.example" + broken, "Moi" + broken, TEXT);
            assertThatThrownBy(() -> wire(claim, List.of())).isInstanceOf(AddressException.class);
            String wire = wire(
                    claim("Lan" + broken, "lan@suoimay.example", "Moi" + broken, TEXT),
                    List.of(new Attachment("a" + broken + ".pdf", "application/pdf", new byte[] {1})));
            MimeMessage read = read(wire);
            assertThat(read.getHeader("Bcc")).isNull();
            assertThat(read.getAllRecipients()).hasSize(1);
            assertThat(read.getSubject()).isEqualTo("Moi" + broken.replaceAll("\\s+", " "));
            assertThat(wire.lines().filter(line -> line.startsWith("Bcc"))).isEmpty();
            assertThat(Collections.list(
                            ((MimeMultipart) read.getContent()).getBodyPart(1).getAllHeaders()))
                    .extracting(jakarta.mail.Header::getName)
                    .doesNotContain("Bcc");
        }
    }

    @Test
    void severalAddressesAreNone() {
        for (String several : List.of("a@x.example, b@x.example", "a@x.example b@x.example", "a", "@x.example", "a@")) {
            Claim claim = claim("Lan", several, "Giấy mời", TEXT);
            assertThatThrownBy(() -> wire(claim, List.of())).as(several).isInstanceOf(AddressException.class);
        }
    }

    @Test
    void nothingTellsTheAddressOrThePassword() {
        Claim claim = claim("Lan", "lan@suoimay.example", "Giấy mời", TEXT);
        assertThat(claim.toString()).doesNotContain("lan@");
        MailSettings settings = new MailSettings(
                "mail.example", 0, "van", "mat-khau", "v@x.example", "", MailSettings.Security.STARTTLS);
        assertThat(settings.toString()).contains("mail.example:587").doesNotContain("mat-khau");
        assertThat(new MailSettings("", 0, "", "", "", "", MailSettings.Security.TLS).missing())
                .containsExactly("doithoai.mail.host", "doithoai.mail.from");
    }

    private static Claim claim(String name, String address, String subject, String text) {
        return new Claim(
                new MessageId(UUID.randomUUID()),
                new OutgoingMessage("sample", UUID.randomUUID(), name, address, subject, text),
                "m1@suoimay.example",
                1,
                1,
                MovableClock.START);
    }

    private static String wire(Claim claim, List<Attachment> attachments) throws Exception {
        var out = new ByteArrayOutputStream();
        Mail mail = Mail.of(claim, attachments, SETTINGS, SESSION);
        assertThat(mail.isHandedOver()).isFalse();
        mail.writeTo(out);
        assertThat(mail.isHandedOver()).isTrue();
        return out.toString(StandardCharsets.US_ASCII);
    }

    private static MimeMessage read(String wire) throws Exception {
        return new MimeMessage(SESSION, new ByteArrayInputStream(wire.getBytes(StandardCharsets.US_ASCII)));
    }
}
