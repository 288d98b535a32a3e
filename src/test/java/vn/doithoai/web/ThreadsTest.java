package vn.doithoai.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.thread.Threading;
import org.springframework.core.env.Environment;
import vn.doithoai.PageTest;

/** Requests run in virtual threads where the Java runtime has them (21 and newer), in ordinary ones on 17. */
@PageTest
class ThreadsTest {

    @Autowired
    Environment environment;

    @Test
    void requestsRunInVirtualThreadsWhereThereAreAny() {
        assertThat(environment.getProperty("spring.threads.virtual.enabled")).isEqualTo("true");
        assertThat(Threading.VIRTUAL.isActive(environment))
                .isEqualTo(Runtime.version().feature() >= 21);
    }
}
