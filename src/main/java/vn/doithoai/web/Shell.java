package vn.doithoai.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: head, menu, the rail of the year's steps, foot.
 *
 * @param communeName the committee's full name
 * @param contact how citizens reach the office, null before it is known
 * @param navigation the menu entries that the signed-in person may open, empty for visitors
 * @param userName null for visitors
 * @param rail the steps of the year's dialogue; empty while no plan exists
 * @param helpHref the help page of the task at hand
 * @param language {@code vi} or {@code en}
 * @param otherLanguageHref the same page in the other language
 */
public record Shell(
        String communeName,
        CommuneIdentity.@Nullable Shown contact,
        List<Item> navigation,
        @Nullable String userName,
        List<Step> rail,
        @Nullable String helpHref,
        String language,
        String otherLanguageHref) {

    /** A menu entry; its text is the message {@code nav.<code>}. */
    public record Item(String code, String href, boolean current) {}

    /** A step of the year's dialogue; its text is the message {@code rail.<code>}. */
    public record Step(
            String code,
            State state,
            @Nullable String note,
            @Nullable String href) {}

    /** Where the year stands with regard to a step. */
    public enum State {
        DONE,
        CURRENT,
        UPCOMING
    }
}
