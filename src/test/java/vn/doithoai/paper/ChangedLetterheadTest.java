package vn.doithoai.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.paper.PaperFixtures.OFFICE;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.document.DocumentKind;
import vn.doithoai.organisation.CommuneDetails;
import vn.doithoai.organisation.Communes;
import vn.doithoai.organisation.UnitDetails;
import vn.doithoai.organisation.Units;

/** An issued paper stays as it was issued, whatever becomes of the data that papers are made from. */
@PageTest
class ChangedLetterheadTest {

    @Autowired
    PaperFixtures fixtures;

    @Autowired
    PaperPreviews previews;

    @Autowired
    PaperPrints prints;

    @Autowired
    Communes communes;

    @Autowired
    Units units;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    /** What is shown is what was issued, whatever becomes of the commune, its units and the persons. */
    @Test
    void thePageOfAnIssuedPaperOutlivesAChangeOfTheLetterhead() {
        PaperId issued = fixtures.issued(DocumentKind.OFFICIAL_LETTER, 27);
        PaperId draft = fixtures.draft(DocumentKind.OFFICIAL_LETTER);
        PaperPreviews.Preview before = previews.of(issued, OFFICE);
        assertThat(before.printed().toString()).contains("XÃ SUỐI MÂY", "27/UBND", "Suối Mây, ngày 24 tháng 11");

        changeCommune("Đồng Mây");
        changeUnit("VPUB");

        assertThat(previews.of(issued, OFFICE)).isEqualTo(before);
        assertThat(previews.of(draft, OFFICE).printed().toString())
                .contains("XÃ ĐỒNG MÂY", "UBND-VPUB", "Đồng Mây, ngày")
                .doesNotContain("SUỐI MÂY");
    }

    /** What is served is what was stored, whatever becomes of the data that papers are made from. */
    @Test
    void theStoredFilesOutliveAChangeOfTheLetterhead() {
        PaperId id = fixtures.issued(DocumentKind.NOTICE, 27);
        byte[] before = prints.pdf(id, OFFICE);
        changeCommune("Đồng Mây");

        assertThat(prints.pdf(id, OFFICE)).isEqualTo(before);
    }

    private void changeCommune(String name) {
        var now = communes.find().orElseThrow();
        communes.change(
                new CommuneDetails(now.kind(), name, now.province(), name, now.address(), now.phone(), now.email()),
                0,
                BaseData.PROGRAM);
    }

    private void changeUnit(String abbreviation) {
        var unit = units.open().get(0);
        units.change(
                unit.id(),
                new UnitDetails(
                        unit.details().name(),
                        abbreviation,
                        unit.details().kind(),
                        unit.details().position()),
                unit.version(),
                BaseData.PROGRAM);
    }
}
