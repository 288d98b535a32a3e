package vn.doithoai.shared;

/** A value that must be unique belongs to something else already; the form says so at the field. */
public class Taken extends RuntimeException {

    private final String field;

    public Taken(String field) {
        super(field + " is taken");
        this.field = field;
    }

    /** Name of the property in the command and the form. */
    public String field() {
        return field;
    }
}
