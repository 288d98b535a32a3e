package vn.doithoai.person;

/** A person can't leave the directory, because something still needs the person. */
public class PersonKept extends RuntimeException {

    private final PersonUse.Item by;

    PersonKept(PersonUse.Item by) {
        super("kept by " + by.code());
        this.by = by;
    }

    PersonUse.Item by() {
        return by;
    }
}
