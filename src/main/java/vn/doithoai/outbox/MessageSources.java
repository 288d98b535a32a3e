package vn.doithoai.outbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Every module that writes messages, by the kind of its messages; they are asked for when first needed. */
@Component
class MessageSources {

    private static final Logger log = LoggerFactory.getLogger(MessageSources.class);

    private final ObjectProvider<MessageSource> sources;

    MessageSources(ObjectProvider<MessageSource> sources) {
        this.sources = sources;
    }

    Optional<MessageSource> of(String kind) {
        return Optional.ofNullable(byKind().get(kind));
    }

    List<String> kinds() {
        return List.copyOf(byKind().keySet());
    }

    /** For a page, which is shown even if they can't be made: empty then. */
    Optional<List<Attachment>> attachmentsShown(String kind, UUID about) {
        try {
            return of(kind).map(source -> source.attachments(about));
        } catch (RuntimeException mistake) {
            log.error("attachments of {} {} can't be made", kind, about, mistake);
            return Optional.empty();
        }
    }

    private Map<String, MessageSource> byKind() {
        Map<String, MessageSource> found = new TreeMap<>();
        sources.forEach(source -> {
            if (found.put(source.kind(), source) != null) {
                throw new IllegalStateException("two sources of messages " + source.kind());
            }
        });
        return found;
    }
}
