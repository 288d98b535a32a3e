package vn.doithoai.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.notice.NoticeGround;
import vn.doithoai.office.Office;
import vn.doithoai.office.OfficeTest;

@PageTest
@OfficeTest
class SignatureSheetInLibreOfficeTest {

    @Autowired
    SignatureSheets sheets;

    @Autowired
    ApplicationContext context;

    @Autowired
    BaseData baseData;

    @Test
    void theWordFileHasThePagesOfThePdf(Office office) throws Exception {
        baseData.restore();
        var ground = new AttendanceGround(context);
        ground.invitedOfAllKinds();
        ground.invitedMany(296);
        byte[] word = sheets.file(ground.summary(), SignatureSheets.Format.DOCX, NoticeGround.OFFICE);
        byte[] pdf = sheets.file(ground.summary(), SignatureSheets.Format.PDF, NoticeGround.OFFICE);

        byte[] opened =
                office.convert(Map.of("sheet.docx", word), Office.Format.PDF).get("sheet.docx");

        List<String> pages = SignatureSheetTest.pages(opened);
        SignatureSheetTest.assertThatEveryPageHasHeadAndNumber(pages);
        assertThat(pages).hasSameSizeAs(SignatureSheetTest.pages(pdf));
    }
}
