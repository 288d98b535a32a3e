package vn.doithoai.shared;

/** The actor lacks a permission. Answered exactly like {@link NotFound}, but logged and audited by the edge. */
public class NotPermitted extends NotFound {

    public NotPermitted(Permission permission) {
        super("permission " + permission + " is missing");
    }
}
