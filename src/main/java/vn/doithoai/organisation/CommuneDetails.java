package vn.doithoai.organisation;

import org.jspecify.annotations.Nullable;

/**
 * What the office tells of its commune (xã, phường, đặc khu).
 *
 * @param name without the kind: "Suối Mây"
 * @param province with its kind: "tỉnh Sơn Hà"
 * @param placeName the place in "…, ngày … tháng …" of papers (NĐ 30/2020, box 4); mostly the name
 */
public record CommuneDetails(
        CommuneKind kind,
        String name,
        String province,
        String placeName,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email) {

    /** The same commune, whatever else of it changed. */
    public boolean isSamePlace(CommuneDetails other) {
        return kind == other.kind && name.equals(other.name) && province.equals(other.province);
    }
}
