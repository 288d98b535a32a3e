package vn.doithoai.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.doithoai.PageAssert.assertThatPage;
import static vn.doithoai.SignIns.as;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.doithoai.BaseData;
import vn.doithoai.PageTest;
import vn.doithoai.shared.Actor;

@PageTest
class JobsTest {

    @Autowired
    Jobs jobs;

    @Autowired
    JobRows rows;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BaseData baseData;

    @BeforeEach
    void startAnew() throws Exception {
        baseData.restore();
    }

    @Test
    void theProgressIsSeenWhileTheWorkGoesOn() throws Exception {
        var go = new CountDownLatch(1);
        String address = submit(progress -> {
            progress.at(1240, 5000);
            wait(go);
            return "/desk/persons";
        });
        await().until(() -> body(page(address)).contains("1.240/5.000"));

        assertThatPage(page(address)).isOk().hasText("Đang làm", "danh-sach.xlsx", "Có thể rời trang này");
        assertThat(page(address).getResponse().getHeader("Refresh")).isEqualTo("2");
        assertThatPage(page("/desk/jobs"))
                .isOk()
                .hasText("danh-sach.xlsx", "Đang làm")
                .hasLink(address);
        go.countDown();
        await().until(() -> body(page(address)).contains("Đã xong"));
        assertThatPage(page(address)).isOk().hasLink("/desk/persons");
        assertThat(page(address).getResponse().getHeader("Refresh")).isNull();
    }

    @Test
    void oneAfterTheOther() throws Exception {
        var go = new CountDownLatch(1);
        var atOnce = new AtomicInteger();
        var most = new AtomicInteger();
        JobWork work = progress -> {
            most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
            wait(go);
            atOnce.decrementAndGet();
            return "/desk";
        };
        String first = submit(work);
        String second = submit(work);
        await().until(() -> body(page(first)).contains("Đang làm"));
        assertThatPage(page(second)).hasText("Đang chờ");
        go.countDown();
        await().until(() -> body(page(second)).contains("Đã xong"));
        assertThat(most).hasValue(1);
    }

    @Test
    void aFailureSaysWhyAndLeadsBack() {
        String address = submit(progress -> {
            throw new IllegalStateException("a mistake");
        });
        await().until(() -> body(page(address)).contains("Không xong"));
        assertThatPage(page(address))
                .isOk()
                .hasText("Phần mềm gặp lỗi", "Chưa có gì được ghi lại")
                .hasLink("/desk/persons/new");

        String refused = submit(progress -> {
            throw new JobFailed("busy");
        });
        await().until(() -> body(page(refused)).contains("quá nhiều việc chờ"));
    }

    @Test
    void whatIsRolledBackIsNeverDone() {
        var done = new AtomicInteger();
        transaction.executeWithoutResult(status -> {
            jobs.submit("personImport", "x", "/desk", progress -> "/desk/" + done.incrementAndGet(), office());
            status.setRollbackOnly();
        });
        String after = submit(progress -> "/desk");
        await().until(() -> body(page(after)).contains("Đã xong"));

        assertThat(done).hasValue(0);
        assertThat(jdbc.sql("select count(*) from job").query(Integer.class).single())
                .isEqualTo(1);
    }

    @Test
    void aRestartEndsWhatWasUnderWay() {
        UUID id = rows.add(account("vanphong"), "personImport", "danh-sach.xlsx", "/desk/persons/new");
        rows.start(id);
        rows.endWhatWasCutOff();
        assertThatPage(page("/desk/jobs/" + id))
                .isOk()
                .hasText("đã khởi động lại")
                .hasLink("/desk/persons/new");
    }

    @Test
    void everybodySeesTheirOwn() {
        String address = submit(progress -> "/desk");
        assertThatPage(mvc.get().uri(address).with(as("admin")).exchange()).hasStatus(404);
        assertThatPage(mvc.get().uri("/desk/jobs").with(as("admin")).exchange())
                .isOk()
                .hasText("Chưa có việc nào");
    }

    private String submit(JobWork work) {
        return jobs.submit("personImport", "danh-sach.xlsx", "/desk/persons/new", work, office());
    }

    private Actor office() {
        return new Actor(account("vanphong"), null, "Văn phòng", java.util.Set.of(), null, null);
    }

    private UUID account(String username) {
        return jdbc.sql("select id from account where username = ?")
                .param(username)
                .query(UUID.class)
                .single();
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private MvcTestResult page(String address) {
        return mvc.get().uri(address).with(as("vanphong")).exchange();
    }

    private static String body(MvcTestResult answer) throws Exception {
        return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
