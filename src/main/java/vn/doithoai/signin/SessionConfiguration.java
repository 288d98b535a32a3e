package vn.doithoai.signin;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;

/**
 * Sessions in the database. How long one lasts is decided by {@link SignInSession}; the library's own end lies years
 * away (one without end it would refuse to delete), its clean-up is switched off.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(maxInactiveIntervalInSeconds = SessionConfiguration.TEN_YEARS, cleanupCron = "-")
class SessionConfiguration {

    static final int TEN_YEARS = 10 * 365 * 24 * 60 * 60;

    private static final Logger log = LoggerFactory.getLogger(SessionConfiguration.class);

    @Bean
    @Primary
    SignInSessions<? extends Session> signInSessions(
            FindByIndexNameSessionRepository<? extends Session> stored,
            JdbcClient jdbc,
            @Value("${spring.session.timeout}") Duration idle,
            Clock clock) {
        return new SignInSessions<>(stored, jdbc, idle, clock);
    }

    /** Two requests of one session may both keep something new, such as a flash sentence; the later one wins. */
    @Bean
    static PostgreSqlJdbcIndexedSessionRepositoryCustomizer parallelRequests() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** What an older version wrote may not be readable any more; then it counts as absent: the person signs in again. */
    @Bean
    static ConversionService springSessionConversionService() {
        var conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, new LenientReader());
        return conversion;
    }

    private static final class LenientReader implements Converter<byte[], @Nullable Object> {

        private final DeserializingConverter strict =
                new DeserializingConverter(SessionConfiguration.class.getClassLoader());

        /** Null is what the interface allows, though NullAway does not see it in its type argument. */
        @Override
        @SuppressWarnings("NullAway")
        public @Nullable Object convert(byte[] stored) {
            try {
                return strict.convert(stored);
            } catch (RuntimeException unreadable) {
                log.info("A session attribute can't be read and is left out: {}", unreadable.getMessage());
                return null;
            }
        }
    }
}
