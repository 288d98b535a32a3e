package vn.doithoai.announcement;

import java.util.UUID;

/**
 * Who is told (nơi nhận thông báo): a village, or an organisation with its members.
 *
 * @param name as people call it: "thôn Đoài", "Hội Nông dân xã"
 */
record Audience(boolean isVillage, UUID id, String name) {}
