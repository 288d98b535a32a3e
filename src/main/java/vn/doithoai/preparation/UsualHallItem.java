package vn.doithoai.preparation;

import org.jspecify.annotations.Nullable;

/**
 * What a hall needs for nearly every dialogue, offered while a list isn't begun; the names are the messages {@code
 * preparation.hall.usual.<constant>}.
 */
enum UsualHallItem {
    SEATS(200),
    TABLES(12),
    BACKDROP(null),
    SOUND(null),
    MICROPHONES(4),
    SCREEN(null),
    REGISTRATION_DESK(2),
    NAME_PLATES(null),
    PAPER_FORMS(200),
    QUESTION_BOX(1),
    WATER(250),
    POWER(null),
    NETWORK(null),
    PARKING(null),
    ORDER(null),
    FIRST_AID(null),
    ACCESS(null),
    CLEANING(null);

    private final @Nullable Integer quantity;

    UsualHallItem(@Nullable Integer quantity) {
        this.quantity = quantity;
    }

    /** To begin with; null where no number is needed. */
    @Nullable
    Integer quantity() {
        return quantity;
    }
}
