package vn.doithoai.outbox;

/**
 * A file that goes with a message (tệp đính kèm thư).
 *
 * @param name with its ending, as people read it: "Giấy mời.pdf"
 * @param contentType such as {@code application/pdf}
 */
public record Attachment(String name, String contentType, byte[] content) {

    public Attachment {
        name = OutgoingMessage.oneLine(name);
        contentType = OutgoingMessage.oneLine(contentType);
    }

    @Override
    public String toString() {
        return "Attachment[" + name + ", " + content.length + " bytes]";
    }
}
