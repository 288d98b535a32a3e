package vn.doithoai.plan;

import java.util.UUID;

/**
 * One line of a section: an item, a paragraph, a note or a table.
 *
 * @param id stays the same as long as the line lives, whatever becomes of its text and place
 * @param text with marks, see {@link vn.doithoai.document.MarkedText}; empty while nothing is typed, then it is not printed
 */
record Line(UUID id, ItemKind kind, String text) {

    static Line of(ItemKind kind, String text) {
        return new Line(UUID.randomUUID(), kind, text);
    }

    Line as(ItemKind other) {
        return new Line(id, other, text);
    }

    Line with(String other) {
        return new Line(id, kind, other);
    }

    boolean isEmpty() {
        return text.isBlank();
    }
}
