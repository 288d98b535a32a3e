package vn.doithoai.outbox;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;

/** What the pages of the outbox show. */
final class OutboxPages {

    private OutboxPages() {}

    /** How much of the outbox works, and for whom. */
    record Rights(List<String> missing, boolean releasing, boolean testing) {

        static Rights of(MessageDesk desk, Actor actor) {
            return new Rights(
                    desk.missingSettings(), actor.may(Permission.OUTBOX_RELEASE), actor.may(Permission.OUTBOX_TEST));
        }

        public boolean isReady() {
            return missing.isEmpty();
        }
    }

    record Count(MessageState state, long messages) {

        static List<Count> of(Map<MessageState, Long> counts) {
            return List.of(MessageState.DRAFT, MessageState.RELEASED, MessageState.FAILED, MessageState.UNCERTAIN)
                    .stream()
                    .filter(counts::containsKey)
                    .map(state -> new Count(state, counts.getOrDefault(state, 0L)))
                    .toList();
        }
    }

    /**
     * @param acts what can be done with many at once of what is listed
     */
    record IndexPage(
            Listing<MessageSummary> listing,
            List<Option> kinds,
            List<Count> counts,
            Rights rights,
            List<BulkAct> acts) {

        static List<BulkAct> acts(@Nullable MessageState state, Rights rights) {
            return Arrays.stream(BulkAct.values())
                    .filter(act -> rights.releasing() && act.from() == state)
                    .filter(act -> rights.isReady() || !act.sends())
                    .toList();
        }

        public List<Option> states() {
            return Option.ofEnum(MessageState.values(), "outbox.state");
        }
    }

    record File(int number, String name, String size) {

        static List<File> of(List<Attachment> attachments) {
            return IntStream.range(0, attachments.size())
                    .mapToObj(index -> new File(
                            index + 1,
                            attachments.get(index).name(),
                            Math.max(1, attachments.get(index).content().length / 1024) + " KB"))
                    .toList();
        }
    }

    /**
     * @param href page of what it is about, null when nobody knows it any more
     * @param files null when they can't be made now
     * @param changed somebody else was faster, or no mail server is set: nothing was done
     */
    record ShowPage(
            MessageFile file,
            @Nullable String href,
            @Nullable List<File> files,
            Rights rights,
            boolean changed) {

        public boolean isReleasable() {
            return may(MessageState.DRAFT) && rights.isReady();
        }

        public boolean isEditable() {
            return may(MessageState.DRAFT);
        }

        public boolean isRetriable() {
            return may(MessageState.FAILED, MessageState.UNCERTAIN) && rights.isReady();
        }

        public boolean isDoubtful() {
            return may(MessageState.UNCERTAIN);
        }

        public boolean isDisposable() {
            return may(MessageState.DRAFT, MessageState.RELEASED, MessageState.FAILED);
        }

        private boolean may(MessageState... states) {
            return rights.releasing() && List.of(states).contains(file.state());
        }
    }

    record FormPage(MessageFile file, @Nullable Conflict conflict) {}

    /**
     * @param count how many it would be now
     * @param first some of them
     * @param changed it was another number when somebody agreed
     */
    record BulkPage(BulkAct act, int count, List<MessageSummary> first, BulkForm form, Rights rights, boolean changed) {

        public boolean isPossible() {
            return count > 0 && (rights.isReady() || !act.sends());
        }
    }

    record TestPage(Rights rights) {}
}
