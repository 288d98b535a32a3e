package vn.doithoai.outbox;

/** The mail server of tests: none, until a test names its port on this machine. */
final class MovableMailServer extends MailServer {

    private volatile MailSettings settings;

    MovableMailServer() {
        super(at(0));
        settings = at(0);
    }

    static MailSettings at(int port) {
        return new MailSettings(
                port == 0 ? "" : "127.0.0.1",
                port,
                "",
                "",
                "vanphong@suoimay.example",
                "Ủy ban nhân dân xã Suối Mây",
                MailSettings.Security.NONE);
    }

    void moveTo(int port) {
        settings = at(port);
    }

    void reset() {
        settings = at(0);
    }

    @Override
    MailSettings settings() {
        return settings == null ? at(0) : settings;
    }
}
