package vn.doithoai.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.SignIns.as;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.document.VeraPdf;

@PageTest
class SignatureSheetTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    BaseData baseData;

    private AttendanceGround ground;

    @BeforeEach
    void aSession() throws Exception {
        baseData.restore();
        ground = new AttendanceGround(context);
    }

    @Test
    void everyPageOfTheSheetHasItsHeadAndNumber() throws Exception {
        ground.invited("Lò Văn Thưởng", ground.village("Đoài"));
        ground.sends(ground.invited("Quàng Thị Hoa", null), "Quàng Văn Bích");
        ground.invitedMany(60);

        byte[] pdf = mvc.get()
                .uri(ground.door() + "/sheet.pdf")
                .with(as("vanphong"))
                .exchange()
                .getResponse()
                .getContentAsByteArray();

        assertThat(VeraPdf.archiving(pdf)).isEmpty();
        assertThat(VeraPdf.accessibility(pdf)).isEmpty();
        List<String> pages = pages(pdf);
        assertThat(pages).hasSizeGreaterThan(2);
        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains((i + 1) + "/" + pages.size());
        }
        assertThat(String.join("", pages))
                .contains("DANH SÁCH ĐẠI BIỂU KÝ TÊN", "Lò Văn Thưởng", "thôn Đoài", "Quàng Văn Bích")
                .contains("thay Ông Quàng Thị Hoa", "Người dự không có giấy mời", "82");
        assertThat(pages).allMatch(page -> page.contains("Họ và tên") && page.contains("Ký tên"));
    }

    private static List<String> pages(byte[] pdf) throws Exception {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
        }
        return pages;
    }
}
