package vn.doithoai.wordimport;

import java.util.EnumSet;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.doithoai.shared.Actor;
import vn.doithoai.shared.Permission;

/** Word files brought by an account of the tests. */
public final class TestWordUploads {

    private TestWordUploads() {}

    /** A plan with every kind of line; where it is shown. */
    public static String add(String username, ApplicationContext context) {
        UUID account = context.getBean(JdbcClient.class)
                .sql("select id from account where username = ?")
                .param(username)
                .query(UUID.class)
                .single();
        var actor = new Actor(account, null, username, EnumSet.of(Permission.PAPER_DRAFT), null, null);
        UUID id = context.getBean(WordUploads.class).add("ke-hoach.docx", plan(), actor);
        return WordImportController.PATH + "/" + id;
    }

    static byte[] plan() {
        return Docx.of(
                        Docx.headTable(),
                        Docx.title(),
                        Docx.p("Kính gửi: Các thôn"),
                        Docx.italic("Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;"),
                        Docx.p("Ủy ban nhân dân xã ban hành kế hoạch như sau:"),
                        Docx.bold("I. MỤC ĐÍCH"),
                        Docx.p("1. Lắng nghe bà con:"),
                        Docx.p("a) Ở từng thôn;"),
                        Docx.p("- Cả người vắng mặt."),
                        Docx.bold("II. LỊCH ĐỐI THOẠI"),
                        Docx.italic("Bảng các cụm thôn"),
                        Docx.table(Docx.rowOf("TT", "Cụm thôn"), Docx.rowOf("1", "Nà Lạn, Phiêng Ban")),
                        Docx.p("Các đơn vị thực hiện kế hoạch này./."),
                        Docx.closingTable())
                .bytes();
    }
}
