package vn.doithoai.outbox;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;

/** A module that writes messages, as tests need it. */
class SampleMessages implements MessageSource {

    static final String KIND = "sample";
    static final String FILE_NAME = "Giấy mời dự hội nghị đối thoại của Ủy ban nhân dân xã Suối Mây.txt";

    final List<MessageSent> told = new CopyOnWriteArrayList<>();
    volatile @Nullable String pointless;
    volatile byte[] content = "Kính mời ông, bà".getBytes(StandardCharsets.UTF_8);
    volatile boolean broken;
    volatile boolean deaf;

    void reset() {
        told.clear();
        pointless = null;
        broken = false;
        deaf = false;
    }

    @EventListener
    void hear(MessageSent sent) {
        if (deaf) {
            throw new IllegalStateException("this module fails");
        }
        if (sent.kind().equals(KIND)) {
            told.add(sent);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<Attachment> attachments(UUID about) {
        if (broken) {
            throw new IllegalStateException("no file today");
        }
        return List.of(new Attachment(FILE_NAME, "text/plain; charset=UTF-8", content));
    }

    @Override
    public @Nullable String pointless(UUID about) {
        return pointless;
    }

    @Override
    public String href(UUID about) {
        return "/desk/sessions";
    }
}
