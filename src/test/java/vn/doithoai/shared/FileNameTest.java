package vn.doithoai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Danh sách mời.xlsx, Danh sách mời.xlsx",
        "C:\\Công việc\\Danh sách mời.xlsx, Danh sách mời.xlsx",
        "/home/van-phong/danh-sach.csv, danh-sach.csv",
        "'  Danh   sách.csv ', Danh sách.csv",
        "C:\\, danh-sach.xlsx",
        "'', danh-sach.xlsx"
    })
    void foldersAndBlanksAreNoPartOfIt(String told, String name) {
        assertThat(Text.fileName(told, 120, "danh-sach.xlsx")).isEqualTo(name);
    }

    @Test
    void ofALongOneTheEndIsKeptInWholeLetters() {
        assertThat(Text.fileName("Đ".repeat(200) + ".csv", 120, "x"))
                .hasSize(120)
                .endsWith("Đ.csv");
        assertThat(Text.fileName("😀".repeat(70) + ".csv", 7, "x")).isEqualTo("😀.csv");
    }

    @Test
    void whoTellsNothingGetsTheUsualName() {
        assertThat(Text.fileName(null, 120, "danh-sach.xlsx")).isEqualTo("danh-sach.xlsx");
    }
}
