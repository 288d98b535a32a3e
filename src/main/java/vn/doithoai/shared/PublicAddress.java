package vn.doithoai.shared;

/** Public addresses: printed on paper and read aloud, so they are content and never change. */
public final class PublicAddress {

    public static final String HOME = "/";
    public static final String LOGIN = "/login";
    public static final String HELP = "/huong-dan";

    private PublicAddress() {}
}
