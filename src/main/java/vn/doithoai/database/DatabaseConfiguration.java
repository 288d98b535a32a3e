package vn.doithoai.database;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Where the application finds its database: at {@code spring.datasource.url}, or else in the server that comes with it.
 * Everything that talks to the database depends on its connection details, and these on the server; so Spring stops the
 * server last.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    @Bean(destroyMethod = "stop")
    @Conditional(NoAddressGiven.class)
    DatabaseServer databaseServer(
            @Value("${doithoai.data}") String data, @Value("${doithoai.database.port:0}") int port) {
        return DatabaseServer.start(Path.of(data), port);
    }

    @Bean
    @Conditional(NoAddressGiven.class)
    JdbcConnectionDetails jdbcConnectionDetails(DatabaseServer server) {
        return new ServerConnection(server);
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(
            ObjectProvider<DatabaseServer> server, JdbcConnectionDetails application, FlywayProperties owner) {
        DatabaseServer embedded = server.getIfAvailable();
        return embedded != null ? new ServerOwnerConnection(embedded) : new OwnerConnection(application, owner);
    }

    @Bean
    Migrations migrations(JdbcConnectionDetails application) {
        return new Migrations(user(application));
    }

    /** Migrations take rights from the application by the name {@code ${appRole}}; an unknown one stops them. */
    @Bean
    FlywayConfigurationCustomizer migrationRules(JdbcConnectionDetails application) {
        return flyway -> {
            Map<String, String> placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.putIfAbsent("appRole", user(application));
            flyway.placeholders(placeholders);
            flyway.ignoreMigrationPatterns(new String[0]);
        };
    }

    private static String user(JdbcConnectionDetails details) {
        String user = details.getUsername();
        if (StringUtils.hasText(user)) {
            return user;
        }
        Properties inAddress = Driver.parseURL(details.getJdbcUrl(), null);
        return Optional.ofNullable(inAddress)
                .map(properties -> properties.getProperty("user"))
                .orElse(System.getProperty("user.name"));
    }

    /** The application's way to the server that comes with it. */
    private record ServerConnection(DatabaseServer server) implements JdbcConnectionDetails {

        @Override
        public String getUsername() {
            return Roles.APPLICATION;
        }

        @Override
        public String getPassword() {
            return server.password(Roles.APPLICATION);
        }

        @Override
        public String getJdbcUrl() {
            return server.url();
        }
    }

    /** The owner's way to the server that comes with the application. */
    private record ServerOwnerConnection(DatabaseServer server) implements FlywayConnectionDetails {

        @Override
        public String getUsername() {
            return Roles.OWNER;
        }

        @Override
        public String getPassword() {
            return server.password(Roles.OWNER);
        }

        @Override
        public String getJdbcUrl() {
            return server.url();
        }
    }

    /**
     * The owner's way to a given server: {@code spring.flyway.user} where it is set, or else the application's own role.
     * Always outside the pool, whose connections end a statement that takes long, as a migration may.
     */
    private record OwnerConnection(JdbcConnectionDetails application, FlywayProperties owner)
            implements FlywayConnectionDetails {

        @Override
        public @Nullable String getUsername() {
            return StringUtils.hasText(owner.getUser()) ? owner.getUser() : application.getUsername();
        }

        @Override
        public @Nullable String getPassword() {
            return StringUtils.hasText(owner.getUser()) ? owner.getPassword() : application.getPassword();
        }

        @Override
        public String getJdbcUrl() {
            String own = owner.getUrl();
            return StringUtils.hasText(own) ? own : application.getJdbcUrl();
        }
    }

    /** No {@code spring.datasource.url}, or an empty one as compose files leave it. */
    private static final class NoAddressGiven implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
