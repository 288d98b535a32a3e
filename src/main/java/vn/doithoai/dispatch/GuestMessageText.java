package vn.doithoai.dispatch;

import vn.doithoai.invitation.InvitationSummary;
import vn.doithoai.invitationletter.RoundSummary;
import vn.doithoai.notice.NoticeFacts;
import vn.doithoai.session.SessionSummary;

/** The words of an e-mail to a guest; whoever releases it may change them. */
final class GuestMessageText {

    private GuestMessageText() {}

    static String subject(SessionSummary session, boolean reminder) {
        return (reminder ? "Nhắc trả lời giấy mời: " : "Giấy mời: ") + session.displayName() + ", "
                + session.schedule().rangeShown();
    }

    static String text(
            SessionSummary session, RoundSummary round, InvitationSummary guest, String link, boolean reminder) {
        NoticeFacts facts = round.facts();
        String opening = reminder
                ? "Ủy ban nhân dân đã gửi giấy mời và mong nhận được trả lời của ông (bà) về việc dự "
                : "Ủy ban nhân dân trân trọng kính mời ông (bà) dự ";
        return "Kính gửi " + guest.addressee() + ",\n\n"
                + opening + session.displayName() + ".\n\n"
                + "Thời gian: " + facts.whenInWords() + ".\n"
                + "Địa điểm: " + facts.whereInWords() + ".\n\n"
                + "Xin ông (bà) trả lời tại địa chỉ dưới đây: sẽ dự, không dự được hoặc cử người dự thay."
                + " Địa chỉ này là của riêng ông (bà), xin không chuyển cho người khác.\n"
                + link + "\n\n"
                + "Gửi kèm: giấy mời số " + round.paper().code() + " và lịch để ghi vào điện thoại.\n\n"
                + "Trân trọng.";
    }
}
