package vn.doithoai.planlink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesInTextTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gửi giấy mời trước ngày 15/10/2026.|15/10/2026",
                "Xong trước 23.11.2026|23.11.2026",
                "vào ngày 5 tháng 10 năm 2026|ngày 5 tháng 10 năm 2026",
                "dự kiến trong tháng 10/2026|tháng 10/2026",
                "dự kiến Tháng 9 năm 2026|Tháng 9 năm 2026",
                "từ 01/10/2026 đến 30/12/2026|01/10/2026",
                "Theo Luật ngày 16/6/2025; làm xong trước 01/11/2026|01/11/2026"
            })
    void aDayThatHasPassedIsFound(String text, String date) {
        assertThat(DatesInText.firstBefore(text, TODAY)).contains(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ngày 24/11/2026",
                "trong tháng 11/2026",
                "ngày 05/12/2026",
                "theo Quyết định số 12/QĐ-UBND ngày 05/3/2025 của Chủ tịch",
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
                "Kế hoạch số 27/KH-UBND ngày 21/6/2019",
                "ngày 31/02/2026",
                "tháng 13/2020",
                "số 01/02/20261",
                "năm 2019",
                ""
            })
    void allElseIsNot(String text) {
        assertThat(DatesInText.firstBefore(text, TODAY)).isEmpty();
    }
}
