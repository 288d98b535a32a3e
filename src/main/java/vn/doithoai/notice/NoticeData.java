package vn.doithoai.notice;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.CommuneIdentity;

/**
 * Everything that the texts about a session are written from (dữ liệu của thông báo).
 *
 * @param identity the commune, with how the office is reached
 * @param year of the dialogue
 * @param clusterName null when the session is for the whole commune
 * @param villages of the cluster, with their kinds; all of the commune when it is for all
 * @param topics fields that the plan takes up
 * @param groups whom the plan invites
 * @param link address of the public page, null while nobody knows where the public reaches this installation
 */
record NoticeData(
        CommuneIdentity.Shown identity,
        int year,
        @Nullable String clusterName,
        List<String> villages,
        NoticeFacts facts,
        @Nullable String theme,
        List<String> topics,
        List<String> groups,
        @Nullable String link) {

    NoticeData {
        villages = List.copyOf(villages);
        topics = List.copyOf(topics);
        groups = List.copyOf(groups);
    }

    String committee() {
        return identity.committee();
    }

    /** "xã", "phường", "đặc khu": what the committee's name says. */
    String kind() {
        String name = committee().toLowerCase(Locale.ROOT);
        return name.contains(" phường ") ? "phường" : name.contains(" đặc khu ") ? "đặc khu" : "xã";
    }

    /** "hội nghị đối thoại trực tiếp với Nhân dân Cụm Trung tâm" */
    String meeting() {
        return "hội nghị đối thoại trực tiếp với Nhân dân" + (clusterName == null ? "" : " " + clusterName);
    }
}
