package vn.doithoai.shared;

/** There is no such thing, or not for this actor; the page says the same in both cases (404). */
public class NotFound extends RuntimeException {

    public NotFound(String what) {
        super(what);
    }
}
