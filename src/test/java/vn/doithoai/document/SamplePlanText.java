package vn.doithoai.document;

import java.util.List;
import vn.doithoai.document.Block.Column;
import vn.doithoai.document.Block.Item;
import vn.doithoai.document.Block.Paragraph;
import vn.doithoai.document.Block.Row;
import vn.doithoai.document.Block.Table;

/** What the plan of the invented commune says. */
final class SamplePlanText {

    private SamplePlanText() {}

    static List<Block> blocks() {
        return List.of(
                Paragraph.of("Ủy ban nhân dân xã Suối Mây ban hành Kế hoạch tổ chức đối thoại trực tiếp giữa chính "
                        + "quyền xã với Nhân dân năm 2026 với những nội dung như sau:"),
                Item.titled(
                        Level.ROMAN,
                        "Mục đích, yêu cầu",
                        Item.titled(
                                Level.ARABIC,
                                "Mục đích",
                                Paragraph.of(
                                        "Lắng nghe tâm tư, nguyện vọng chính đáng của bà con; nắm được những việc "
                                                + "đang vướng mắc ở từng thôn để chính quyền xã có cách giải quyết sát thực tế."),
                                Paragraph.of(
                                        "Thông tin đến bà con về kết quả phát triển kinh tế - xã hội, về những chủ "
                                                + "trương mới và những việc xã sẽ làm trong thời gian tới."),
                                Paragraph.of(
                                        "Báo cáo trước Nhân dân việc giải quyết các kiến nghị đã nêu tại những lần "
                                                + "đối thoại trước, nêu rõ việc đã xong, việc đang làm và việc chưa làm được.")),
                        Item.titled(
                                Level.ARABIC,
                                "Yêu cầu",
                                Paragraph.of("Hội nghị diễn ra công khai, dân chủ, đúng thời gian; mọi ý kiến đều được "
                                        + "ghi chép đầy đủ và có người chịu trách nhiệm trả lời."),
                                Paragraph.of(
                                        "Người trả lời đi thẳng vào câu hỏi; việc chưa thể trả lời ngay phải nói rõ "
                                                + "đơn vị giải quyết và thời hạn trả lời bằng văn bản."))),
                Item.titled(
                        Level.ROMAN,
                        "Nội dung đối thoại",
                        Item.of(Level.DASH, "Tình hình sản xuất, đường giao thông và thủy lợi nội đồng."),
                        Item.of(
                                Level.DASH,
                                "Cấp giấy chứng nhận quyền sử dụng đất, tách thửa, chuyển mục đích sử dụng."),
                        Item.of(Level.DASH, "Chế độ đối với người có công, hộ nghèo, người cao tuổi; bảo hiểm y tế."),
                        Item.of(Level.DASH, "Tinh thần, thái độ phục vụ của cán bộ, công chức tại bộ phận một cửa.")),
                Item.titled(
                        Level.ROMAN,
                        "Thành phần, thời gian, địa điểm",
                        new Item(
                                Level.ARABIC,
                                false,
                                RichText.led(
                                        "Chủ trì: ",
                                        "Chủ tịch Ủy ban nhân dân xã. Đồng chủ trì: đại diện Thường trực "
                                                + "Hội đồng nhân dân xã."),
                                List.of()),
                        new Item(
                                Level.ARABIC,
                                false,
                                RichText.led("Tham dự: ", "gồm các thành phần sau:"),
                                List.of(
                                        Item.of(
                                                Level.LETTER,
                                                "Đại diện Thường trực Đảng ủy, Ban Thường trực Ủy ban MTTQ Việt Nam xã, "
                                                        + "các tổ chức chính trị - xã hội;"),
                                        Item.of(Level.LETTER, "Trưởng thôn, Trưởng ban công tác Mặt trận các thôn;"),
                                        Item.of(
                                                Level.LETTER,
                                                "Bà con đang sinh sống, làm ăn, học tập trên địa bàn xã, khoảng 120 người "
                                                        + "mỗi hội nghị;"),
                                        Item.of(
                                                Level.LETTER,
                                                "Công chức chuyên môn các phòng thuộc Ủy ban nhân dân xã."))),
                        new Item(
                                Level.ARABIC,
                                false,
                                RichText.led("Thời gian: ", "07 giờ 30 phút các ngày ghi tại bảng dưới đây."),
                                List.of(sessions()))),
                Item.titled(
                        Level.ROMAN,
                        "Tổ chức thực hiện",
                        Item.of(
                                Level.ARABIC,
                                "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã thông báo lịch trước ít nhất 07 ngày, gửi "
                                        + "giấy mời, chuẩn bị hội trường, âm thanh, nước uống và cử người làm thư ký hội nghị."),
                        Item.of(
                                Level.ARABIC,
                                "Phòng Kinh tế, Phòng Văn hóa - Xã hội nhận câu hỏi gửi trước thuộc lĩnh vực phụ trách, "
                                        + "chuẩn bị dự thảo trả lời trình Chủ tịch Ủy ban nhân dân xã trước hội nghị 03 ngày."),
                        Item.of(
                                Level.ARABIC,
                                "Đề nghị Ủy ban MTTQ Việt Nam xã và các tổ chức chính trị - xã hội vận động hội viên, đoàn "
                                        + "viên tham gia; tập hợp ý kiến từ các thôn và giám sát việc giải quyết sau hội nghị."),
                        Item.of(
                                Level.ARABIC,
                                "Trưởng các thôn thông báo rộng rãi để bà con biết và tham dự; niêm yết thông báo kết quả "
                                        + "tại nhà văn hóa thôn trong thời gian ít nhất 30 ngày."),
                        Paragraph.of(
                                "Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Văn phòng "
                                        + "để tổng hợp, báo cáo Chủ tịch Ủy ban nhân dân xã xem xét, giải quyết.")));
    }

    static Table sessions() {
        return new Table(
                RichText.of("Lịch hội nghị đối thoại theo cụm thôn"),
                List.of(
                        Column.centred("TT", 1),
                        Column.of("Cụm thôn", 5),
                        Column.centred("Ngày", 2),
                        Column.of("Địa điểm", 4)),
                List.of(
                        Row.of("1", "Bản Cuông, Nà Lạn, Khe Vàng", "05/11/2026", "Hội trường xã"),
                        Row.of("2", "Phiêng Ban, Suối Tre", "12/11/2026", "Nhà văn hóa thôn Phiêng Ban")));
    }
}
