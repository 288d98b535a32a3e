package vn.doithoai.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around every page: head, menu, foot.
 *
 * @param communeName the committee's full name
 * @param contact how citizens reach the office, null before it is known
 * @param navigation the menu entries that the signed-in person may open, empty for visitors
 * @param userName null for visitors
 * @param helpHref the help page of the task at hand
 * @param language {@code vi} or {@code en}
 * @param otherLanguageHref the same page in the other language
 */
public record Shell(
        String communeName,
        CommuneIdentity.@Nullable Shown contact,
        List<Item> navigation,
        @Nullable String userName,
        @Nullable String helpHref,
        String language,
        String otherLanguageHref) {

    /** A menu entry; its text is the message {@code nav.<code>}. */
    public record Item(String code, String href, boolean current) {}
}
