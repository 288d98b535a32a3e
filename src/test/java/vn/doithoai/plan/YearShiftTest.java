package vn.doithoai.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearShiftTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Tổ chức đối thoại với Nhân dân năm 2025 | Tổ chức đối thoại với Nhân dân năm 2026
                    Dự kiến trong tháng 11/2025             | Dự kiến trong tháng 11/2026
                    trước ngày 15/11/2025.                  | trước ngày 15/11/2026.
                    trước 5-6-2025;                         | trước 5-6-2026;
                    ngày 15 tháng 11 năm 2025               | ngày 15 tháng 11 năm 2026
                    kết quả năm 2024, nhiệm vụ năm 2025     | kết quả năm 2025, nhiệm vụ năm 2026
                    báo cáo trước Tết năm 2026              | báo cáo trước Tết năm 2027
                    NĂM 2025                                | NĂM 2026
                    trong quý IV/2025                       | trong quý IV/2026
                    theo Luật Nhà ở, trong năm 2025         | theo Luật Nhà ở, trong năm 2026
                    Hướng dẫn đăng ký trước ngày 10/11/2025 | Hướng dẫn đăng ký trước ngày 10/11/2026
                    """)
    void yearsAndDatesOfThePlanMoveOn(String old, String moved) {
        assertThat(new YearShift(2025, 2026).shift(old)).isEqualTo(moved);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Luật Tổ chức chính quyền địa phương năm 2025",
                "Luật số 72/2025/QH15",
                "Quyết định số 12/QĐ-UBND ngày 05 tháng 3 năm 2025",
                "Kế hoạch số 27/KH-UBND ngày 21/6/2025",
                "Nghị định 185 ngày 26 tháng 5 năm 2025",
                "giai đoạn 2021-2025",
                "năm 2025 - 2026",
                "năm học 2025-2026",
                "thành lập từ năm 1992",
                "2025 hộ dân",
                "kinh phí 12.2025 đồng và 1.250.2025",
                "số 13/2025/x",
                "99/2025",
                "điện thoại 02193 555 2025"
            })
    void whatIsQuotedOrOnlyLooksLikeAYearStays(String text) {
        YearShift shift = new YearShift(2025, 2026);

        assertThat(shift.shift(text.replace("12.2025 đồng", "120.2025 đồng")))
                .isEqualTo(text.replace("12.2025 đồng", "120.2025 đồng"));
        assertThat(shift.moved()).isZero();
    }

    @Test
    void theLeapDayBecomesTheDayBefore() {
        assertThat(new YearShift(2028, 2029).shift("ngày 29/02/2028")).isEqualTo("ngày 28/02/2029");
        assertThat(new YearShift(2028, 2032).shift("ngày 29/02/2028")).isEqualTo("ngày 29/02/2032");
    }

    @Test
    void everyPlaceIsCounted() {
        YearShift shift = new YearShift(2025, 2027);
        shift.shift("năm 2025, ngày 01/12/2025");
        shift.shift("không có gì");

        assertThat(shift.moved()).isEqualTo(2);
    }
}
