package vn.doithoai.person;

import org.jspecify.annotations.Nullable;
import vn.doithoai.organisation.UnitId;

/**
 * A post that a person holds (chức vụ). Of several the first is the main one.
 *
 * @param title such as "Phó Chủ tịch Ủy ban nhân dân"
 * @param unit null for a post of the village, such as "Trưởng thôn"
 */
public record PersonPost(String title, @Nullable UnitId unit) {}
