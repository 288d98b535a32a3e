package vn.doithoai.field;

import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.person.PersonId;

/**
 * What the office tells of a field (lĩnh vực).
 *
 * @param unit offered first when a question of this field is given out, null for none
 * @param officer offered first to prepare the answer, null for none
 * @param position order in lists, from 1
 */
public record FieldDetails(
        String name, @Nullable UnitId unit, @Nullable PersonId officer, int position) {}
