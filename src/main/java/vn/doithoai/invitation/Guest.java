package vn.doithoai.invitation;

import org.jspecify.annotations.Nullable;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.person.PersonGroupId;
import vn.doithoai.person.PersonId;
import vn.doithoai.person.PersonSummary;

/**
 * Somebody to be invited (khách mời).
 *
 * @param addressee as the letter calls the person: "Ông Lò Văn Thưởng, Trưởng thôn Đoài"
 * @param group by which group of the plan, null for one person
 * @param origin who proposed the person: "thôn Đoài"; null when the office did
 */
record Guest(
        PersonId person,
        String fullName,
        String addressee,
        @Nullable PersonGroupId group,
        @Nullable String origin) {

    static final int ADDRESSEE = 300;

    static Guest of(PersonSummary person, @Nullable PersonGroupId group, @Nullable String origin) {
        return new Guest(person.id(), person.fullName(), addressee(person), group, origin);
    }

    private static String addressee(PersonSummary person) {
        StringBuilder text =
                new StringBuilder(word(person.formOfAddress())).append(' ').append(person.fullName());
        if (person.post() != null) {
            text.append(", ").append(person.post());
        }
        String place = person.unitName() != null ? person.unitName() : person.villageName();
        if (place != null && (person.post() == null || !person.post().contains(place))) {
            text.append(", ").append(place);
        }
        return text.length() <= ADDRESSEE ? text.toString() : text.substring(0, ADDRESSEE);
    }

    private static String word(FormOfAddress form) {
        return switch (form) {
            case MR -> "Ông";
            case MS -> "Bà";
            case MR_OR_MS -> "Ông (bà)";
            case ELDER -> "Cụ";
            case OLDER_BROTHER -> "Anh";
            case OLDER_SISTER -> "Chị";
            case COMRADE -> "Đồng chí";
        };
    }
}
