package vn.doithoai.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.thread.Threading;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import samples.FailingController;
import vn.doithoai.PageTest;
import vn.doithoai.Site;

/** Requests run in virtual threads where the Java runtime has them (21 and newer), in ordinary ones on 17. */
@PageTest
@ExtendWith(OutputCaptureExtension.class)
class ThreadsTest {

    private static final boolean THERE_ARE_ANY = Runtime.version().feature() >= 21;

    @Autowired
    Environment environment;

    @Autowired
    ApplicationContext context;

    @Test
    void virtualThreadsAreOnWhereThereAreAny() {
        assertThat(environment.getProperty("spring.threads.virtual.enabled")).isEqualTo("true");
        assertThat(Threading.VIRTUAL.isActive(environment)).isEqualTo(THERE_ARE_ANY);
    }

    /** The server names its virtual threads after what they do and the others after its pool; the log tells the names. */
    @Test
    void aRequestRunsInOneThere(CapturedOutput log) {
        Site.asVisitor(context).get(FailingController.PATH);

        assertThat(log.getAll())
                .contains(THERE_ARE_ANY ? "-handler-" : "-exec-")
                .doesNotContain(THERE_ARE_ANY ? "-exec-" : "-handler-");
    }
}
