package vn.doithoai.person;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.doithoai.BaseData;
import vn.doithoai.Forms;
import vn.doithoai.PageTest;

@PageTest
class PersonPageTest {

    private static final String PERSONS = "/desk/persons";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void anAddedPersonIsOnItsPageAndInTheList() {
        MvcTestResult answer = mvc.perform(filledIn().post().with(as("vanphong")));

        assertThat(answer).hasStatus3xxRedirection();
        String address = answer.getResponse().getRedirectedUrl();
        assertThatPage(get(address, "vanphong")).isOk().hasText("Trưởng thôn", "0912•••678");
        assertThatPage(get(PERSONS, "vanphong")).isOk().hasRows(1).hasLink(address);
    }

    private MvcTestResult get(String address, String username) {
        return mvc.get().uri(address).with(as(username)).exchange();
    }

    private Forms.Form filledIn() {
        return Forms.in(mvc.get().uri(PERSONS + "/new").with(as("vanphong")), PERSONS)
                .with("fullName", "Nguyễn Thị Ước")
                .with("formOfAddress", "MS")
                .with("posts[0].title", "Trưởng thôn")
                .with("phone", "+84 912 345 678")
                .with("email", "uoc@suoimay.example");
    }
}
