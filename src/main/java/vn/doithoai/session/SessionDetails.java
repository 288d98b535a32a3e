package vn.doithoai.session;

import org.jspecify.annotations.Nullable;
import vn.doithoai.village.VillageClusterId;

/**
 * What a session is about and where it is held (nội dung hội nghị).
 *
 * @param year whose dialogue it belongs to; stays when the session is postponed into the next year
 * @param demand how many voters ask; of a session on demand only, and always there
 * @param cluster the cluster of villages that it is for, null for the whole commune
 * @param theme always there for a thematic session; up to 300 characters
 * @param venue hall or village house; up to 200 characters
 * @param onlineRoom address of the online room, for sessions that are online; up to 300 characters
 */
public record SessionDetails(
        int year,
        SessionKind kind,
        @Nullable VoterDemand demand,
        SessionMode mode,
        @Nullable VillageClusterId cluster,
        @Nullable String theme,
        @Nullable String venue,
        @Nullable String onlineRoom) {

    static final int THEME = 300;
    static final int VENUE = 200;
    static final int ROOM = 300;
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2199;

    public SessionDetails {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException("no year of dialogue: " + year);
        }
        if ((kind == SessionKind.ON_DEMAND) != (demand != null)) {
            throw new IllegalArgumentException("voters are counted for a session on demand and for no other");
        }
        if (kind == SessionKind.THEMATIC && theme == null) {
            throw new IllegalArgumentException("a thematic session has a theme");
        }
        if (onlineRoom != null && !mode.isOnline()) {
            throw new IllegalArgumentException("a session in person has no online room");
        }
        refuseLonger(theme, THEME);
        refuseLonger(venue, VENUE);
        refuseLonger(onlineRoom, ROOM);
    }

    private static void refuseLonger(@Nullable String text, int most) {
        if (text != null && text.length() > most) {
            throw new IllegalArgumentException("longer than " + most + " characters");
        }
    }
}
