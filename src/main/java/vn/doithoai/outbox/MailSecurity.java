package vn.doithoai.outbox;

/** How the way to the mail server is protected, with the port that is usual then. */
enum MailSecurity {
    NONE(25),
    STARTTLS(587),
    TLS(465);

    private final int port;

    MailSecurity(int port) {
        this.port = port;
    }

    int usualPort() {
        return port;
    }
}
