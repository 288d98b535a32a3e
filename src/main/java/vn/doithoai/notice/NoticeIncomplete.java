package vn.doithoai.notice;

/** The session doesn't know yet what its notice has to tell: day, hour, place. */
public class NoticeIncomplete extends RuntimeException {

    public NoticeIncomplete() {
        super("the session lacks what a notice tells");
    }
}
