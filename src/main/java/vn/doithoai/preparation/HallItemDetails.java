package vn.doithoai.preparation;

import org.jspecify.annotations.Nullable;

/**
 * Something that has to be ready in the hall (việc chuẩn bị hội trường).
 *
 * @param name up to 200 characters
 * @param quantity how many, where a number is needed; 1 to 99,999
 * @param note where, how, or who sees to it; up to 300 characters
 */
public record HallItemDetails(
        String name, @Nullable Integer quantity, @Nullable String note) {

    static final int NAME = 200;
    static final int NOTE = 300;
    static final int MOST = 99_999;

    public HallItemDetails {
        if (name.isBlank() || name.length() > NAME || note != null && note.length() > NOTE) {
            throw new IllegalArgumentException(
                    "a name of 1 to " + NAME + ", a note of at most " + NOTE + " characters");
        }
        if (quantity != null && (quantity < 1 || quantity > MOST)) {
            throw new IllegalArgumentException("a quantity is 1 to " + MOST + ", not " + quantity);
        }
    }
}
