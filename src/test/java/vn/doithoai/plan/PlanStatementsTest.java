package vn.doithoai.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;
import vn.doithoai.Statements;
import vn.doithoai.paper.PaperId;

/** A long plan costs as many statements as a short one. */
@PageTest
class PlanStatementsTest {

    private static final int SHOWN = 12;
    private static final int SAVED = 14;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    PlanFixtures fixtures;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void theEditorOfASection() throws Exception {
        List<String> few = shown(fixtures.ofClauses(3));
        List<String> many = shown(fixtures.ofClauses(200));

        assertThat(few).hasSizeLessThanOrEqualTo(SHOWN);
        assertThat(many).hasSameSizeAs(few);
    }

    @Test
    void savingOneLine() throws Exception {
        List<String> few = saved(fixtures.ofClauses(3), "");
        List<String> many = saved(fixtures.ofClauses(200), "");

        assertThat(few).hasSizeLessThanOrEqualTo(SAVED);
        assertThat(many).hasSameSizeAs(few);
    }

    /** All lines below get another place, fifty in a batch. */
    @Test
    void addingTheFirstOfTwoHundredLines() throws Exception {
        assertThat(saved(fixtures.ofClauses(200), "ADD-0")).hasSizeLessThanOrEqualTo(SAVED + 200 / 50 + 1);
    }

    private List<String> shown(PaperId plan) throws Exception {
        String address = section(plan);
        mvc.get().uri(address).with(as("vanphong")).exchange();
        var session = as("vanphong");
        return Statements.besidesSession(() ->
                assertThatPage(mvc.get().uri(address).with(session).exchange()).isOk());
    }

    private List<String> saved(PaperId plan, String act) throws Exception {
        String address = section(plan);
        Forms.Form form = Forms.in(mvc.get().uri(address).with(as("vanphong")), address)
                .with("items[0].text", "Văn phòng chuẩn bị giấy mời.")
                .forged("act", act);
        var session = as("vanphong");
        return Statements.besidesSession(
                () -> assertThat(mvc.perform(form.post().with(session))).hasStatus3xxRedirection());
    }

    private String section(PaperId plan) {
        return PlanAddress.section(plan, fixtures.sectionId(plan, 1));
    }
}
