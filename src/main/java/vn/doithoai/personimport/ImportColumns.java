package vn.doithoai.personimport;

import java.util.List;
import vn.doithoai.tabular.TableColumn;

/** The columns of a list of people, by the names that offices write over them. */
final class ImportColumns {

    static final String FULL_NAME = "fullName";
    static final String FAMILY_NAME = "familyName";
    static final String FORM_OF_ADDRESS = "formOfAddress";
    static final String POST = "post";
    static final String UNIT = "unit";
    static final String VILLAGE = "village";
    static final String PHONE = "phone";
    static final String EMAIL = "email";
    static final String GROUPS = "groups";
    static final String NOTE = "note";

    static final List<TableColumn> ALL = List.of(
            TableColumn.required(
                    FULL_NAME,
                    "Họ và tên",
                    "Họ tên",
                    "Họ, tên",
                    "Tên",
                    "Họ và tên đại biểu",
                    "Tên đại biểu",
                    "Full name"),
            TableColumn.of(FAMILY_NAME, "Họ và tên đệm", "Họ, tên đệm", "Họ và đệm", "Họ đệm", "Họ"),
            TableColumn.of(FORM_OF_ADDRESS, "Xưng hô", "Ông/Bà", "Ông (bà)", "Danh xưng", "Giới tính", "Nam/Nữ"),
            TableColumn.of(POST, "Chức vụ", "Chức danh", "Chức vụ, chức danh", "Chức danh, chức vụ", "Vị trí"),
            TableColumn.of(UNIT, "Đơn vị", "Cơ quan", "Đơn vị công tác", "Cơ quan, đơn vị", "Nơi công tác", "Tổ chức"),
            TableColumn.of(
                    VILLAGE,
                    "Thôn",
                    "Bản",
                    "Tổ",
                    "Ấp",
                    "Khu phố",
                    "Tổ dân phố",
                    "Thôn, bản",
                    "Thôn, tổ dân phố",
                    "Thôn (bản)",
                    "Thôn, xóm",
                    "Xóm",
                    "Địa bàn"),
            TableColumn.of(
                    PHONE,
                    "SĐT",
                    "Số ĐT",
                    "ĐT",
                    "Số điện thoại",
                    "Điện thoại",
                    "Di động",
                    "Điện thoại di động",
                    "Số di động",
                    "Phone"),
            TableColumn.of(EMAIL, "Email", "E-mail", "Thư điện tử", "Địa chỉ email", "Hộp thư"),
            TableColumn.of(GROUPS, "Nhóm", "Thành phần", "Đối tượng", "Khối"),
            TableColumn.of(NOTE, "Ghi chú", "Chú thích", "Note"));

    private ImportColumns() {}
}
