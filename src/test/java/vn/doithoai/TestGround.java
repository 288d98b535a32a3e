package vn.doithoai;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import vn.doithoai.account.TestAccounts;

/** What {@link PageTest} adds to the application: a clock that stands still and counted SQL statements. */
@TestConfiguration(proxyBeanMethods = false)
@Import({TestAccounts.class, BaseData.class})
class TestGround {

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
}
