package vn.doithoai.nomination;

import org.jspecify.annotations.Nullable;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.shared.Text;

/**
 * What those who name somebody tell of the person (người được cử): never a telephone number, which the directory keeps.
 *
 * @param fullName họ và tên, in one
 * @param post a post, or whom the person stands for: "đại diện hộ nghèo"; null when nothing is told
 */
public record NomineeDetails(
        String fullName,
        FormOfAddress formOfAddress,
        @Nullable String post) {

    static final int NAME = 100;
    static final int POST = 120;

    /** Nobody could tell the two apart in the list. */
    boolean isLike(NomineeDetails other) {
        return Text.fold(fullName).equals(Text.fold(other.fullName))
                && Text.fold(post).equals(Text.fold(other.post));
    }
}
