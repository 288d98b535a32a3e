package vn.doithoai.job;

/** Long work that can't be done, for a reason that its page tells. */
public class JobFailed extends RuntimeException {

    private final String code;

    /** @param code the sentence that says what to do is the message {@code job.failure.<code>}, without arguments */
    public JobFailed(String code) {
        super(code);
        this.code = code;
    }

    String code() {
        return code;
    }
}
