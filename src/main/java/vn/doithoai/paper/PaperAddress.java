package vn.doithoai.paper;

/** Where papers stand on the desk (địa chỉ văn bản). */
public final class PaperAddress {

    public static final String PATH = "/desk/papers";

    private PaperAddress() {}

    public static String of(PaperId id) {
        return PATH + "/" + id.value();
    }
}
