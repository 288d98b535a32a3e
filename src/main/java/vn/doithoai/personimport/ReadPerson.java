package vn.doithoai.personimport;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.person.FormOfAddress;
import vn.doithoai.village.VillageId;

/**
 * What a row says of a person; null where it says nothing.
 *
 * @param row as the spreadsheet program counts
 * @param post with the unit's name behind it, when the commune has no such unit
 * @param groups names, as the directory has them where it has them
 * @param mistakes what can't be taken as it stands; with one the row is wrong
 * @param remarks what was understood in another way than it was written
 */
record ReadPerson(
        int row,
        String fullName,
        @Nullable FormOfAddress formOfAddress,
        @Nullable String post,
        @Nullable UnitId unit,
        @Nullable VillageId village,
        @Nullable String phone,
        @Nullable String email,
        List<String> groups,
        @Nullable String note,
        List<Remark> mistakes,
        List<Remark> remarks) {

    /**
     * A sentence about the row.
     *
     * @param code its message is {@code personimport.remark.<code>}
     * @param text what it names
     */
    record Remark(String code, String text) {}

    boolean isWrong() {
        return !mistakes.isEmpty();
    }
}
