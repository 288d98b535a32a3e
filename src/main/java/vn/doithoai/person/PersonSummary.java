package vn.doithoai.person;

import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;
import vn.doithoai.village.VillageId;

/**
 * A person (người trong danh bạ) as other modules see one, without contact data.
 *
 * @param post title of the main post
 * @param unit unit of the main post
 * @param villageName with its kind: "thôn Đoài"
 * @param closed left (đã rời): no longer offered for anything new
 */
public record PersonSummary(
        PersonId id,
        String fullName,
        FormOfAddress formOfAddress,
        @Nullable String post,
        @Nullable UnitId unit,
        @Nullable String unitName,
        @Nullable VillageId village,
        @Nullable String villageName,
        boolean closed) {}
