package vn.doithoai;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import samples.FailingController;
import samples.FaultyController;
import vn.doithoai.account.TestAccounts;
import vn.doithoai.demo.TestDemo;
import vn.doithoai.outbox.OutboxFixtures;
import vn.doithoai.paper.PaperFixtures;
import vn.doithoai.plan.PlanFixtures;
import vn.doithoai.planlink.PlanLinkFixtures;

/**
 * What {@link PageTest} adds to the application: a clock that stands still, counted SQL statements, and a mark on requests
 * that reach their handler.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    TestAccounts.class,
    TestDemo.class,
    PaperFixtures.class,
    PlanFixtures.class,
    PlanLinkFixtures.class,
    OutboxFixtures.class,
    BaseData.class,
    FailingController.class,
    FaultyController.class
})
public class TestGround {

    /** Request attribute of a request that was let through to its handler. */
    public static final String REACHED = TestGround.class.getName() + ".reached";

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean
    static BeanPostProcessor statementCount() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? Statements.counted(source) : bean;
            }
        };
    }

    /** Comes last, so only what passed every rule on access gets the mark. */
    @Bean
    WebMvcConfigurer reachedHandlers() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new HandlerInterceptor() {
                            @Override
                            public boolean preHandle(
                                    HttpServletRequest request, HttpServletResponse response, Object handler) {
                                request.setAttribute(REACHED, handler);
                                return true;
                            }
                        })
                        .order(Ordered.LOWEST_PRECEDENCE);
            }
        };
    }
}
