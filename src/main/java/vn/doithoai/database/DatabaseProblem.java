package vn.doithoai.database;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The application cannot start because of its database, for a reason that the person at the keyboard can do something
 * about. The key names the explanation in {@code messages/database}; {@code <key>.action} says what to do.
 */
final class DatabaseProblem extends RuntimeException {

    private final String key;
    private final Object[] arguments;

    private DatabaseProblem(String key, @Nullable Throwable cause, Object... arguments) {
        super(key + " " + Arrays.toString(arguments), cause);
        this.key = key;
        this.arguments = arguments;
    }

    static DatabaseProblem of(String key, Object... arguments) {
        return new DatabaseProblem(key, null, arguments);
    }

    static DatabaseProblem causedBy(Throwable cause, String key, Object... arguments) {
        return new DatabaseProblem(key, cause, arguments);
    }

    String key() {
        return key;
    }

    Object[] arguments() {
        return arguments.clone();
    }
}
