package vn.doithoai.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What the office tells of a unit (đơn vị).
 *
 * @param name as in papers: "Phòng Văn hóa - Xã hội"
 * @param abbreviation as in document symbols and "Lưu: VT, …": "VHXH"
 * @param position order in lists, from 1
 */
public record UnitDetails(String name, @Nullable String abbreviation, UnitKind kind, int position) {}
