package vn.doithoai.shared;

/** Public addresses: printed on paper and read aloud, so they are content and never change. */
public final class PublicAddress {

    public static final String HOME = "/";
    public static final String LOGIN = "/login";
    /** Plans of dialogue that were issued; the plan of a year: {@code /ke-hoach/{year}}. */
    public static final String PLANS = "/ke-hoach";

    /** What a notice made public of a session: {@code /doi-thoai/{id}}. */
    public static final String SESSIONS = "/doi-thoai";

    /** What an invited person opens by the code on the letter: {@code /moi/{token}}. */
    public static final String INVITATION = "/moi";

    public static final String HELP = "/huong-dan";

    /** One-time link by which a password is chosen: {@code /tai-khoan/{token}}. */
    public static final String ACCOUNT_LINK = "/tai-khoan";

    public static final String SET_UP = "/setup";

    private PublicAddress() {}
}
