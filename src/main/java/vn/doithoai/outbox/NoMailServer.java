package vn.doithoai.outbox;

/** Nothing can be released before the administrator has set a mail server. */
class NoMailServer extends RuntimeException {

    NoMailServer() {
        super("no mail server is set");
    }
}
