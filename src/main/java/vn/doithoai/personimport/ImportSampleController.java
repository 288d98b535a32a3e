package vn.doithoai.personimport;

import java.io.IOException;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.doithoai.shared.Permission;
import vn.doithoai.sheet.Sheet;
import vn.doithoai.sheet.SheetColumn;
import vn.doithoai.web.Attachment;
import vn.doithoai.web.RequiresPermission;

/** A workbook to fill in (tệp mẫu): the columns as they are best called. It is Vietnamese in every language, as lists are. */
@Controller
@RequiresPermission(Permission.PERSON_EDIT)
class ImportSampleController {

    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.text("Họ và tên", 26),
            SheetColumn.text("Xưng hô", 12),
            SheetColumn.text("Chức vụ", 26),
            SheetColumn.text("Đơn vị", 30),
            SheetColumn.text("Thôn, tổ dân phố", 20),
            SheetColumn.text("Số điện thoại", 16),
            SheetColumn.text("Thư điện tử", 26),
            SheetColumn.text("Nhóm", 24),
            SheetColumn.text("Ghi chú", 24));

    @GetMapping(PersonImportController.PATH + "/sample")
    ResponseEntity<byte[]> show() throws IOException {
        return Attachment.of("Mẫu nhập danh bạ.xlsx", Sheet.MEDIA_TYPE, out -> {
            var sheet = new Sheet(
                    out,
                    "Danh bạ",
                    "Danh sách nhập vào danh bạ",
                    "Mỗi người một dòng, bắt buộc có họ và tên; cột không dùng thì để trống. Nhiều nhóm thì viết cách nhau"
                            + " bằng dấu chấm phẩy.",
                    COLUMNS);
            sheet.row(null, null, null, null, null, null, null, null, null);
            sheet.finish();
        });
    }
}
