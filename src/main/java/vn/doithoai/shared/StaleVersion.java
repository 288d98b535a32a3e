package vn.doithoai.shared;

/**
 * Somebody else saved the same thing after the form was opened. The page shows both texts and loses neither; sending
 * again then overwrites knowingly.
 */
public class StaleVersion extends RuntimeException {

    public StaleVersion() {
        super("the thing was changed after the form was opened");
    }

    /** Throws when the version the form was opened with is not the stored one. */
    public static void check(long expected, @org.jspecify.annotations.Nullable Long stored) {
        if (stored == null || stored != expected) {
            throw new StaleVersion();
        }
    }
}
