package vn.doithoai.paper;

import vn.doithoai.document.SignatureBlock;

/** On whose authority a paper is signed (thẩm quyền ký; NĐ 30/2020, Điều 13 and box 7a). */
public enum SigningForm {
    /** TM.: the chair for the committee, which decides as a body. */
    FOR_COMMITTEE,
    /** KT.: a deputy in the chair's stead, for the committee. */
    DEPUTY,
    /** The chair by own right, without a line of authority. */
    OWN,
    /** TL.: by order of the chair, mostly the head of the office. */
    BY_ORDER;

    private static final String COMMITTEE = "Ủy ban nhân dân";
    private static final String CHAIR = "Chủ tịch";

    SignatureBlock block(String post, String name) {
        return switch (this) {
            case FOR_COMMITTEE -> SignatureBlock.onBehalfOf(COMMITTEE, post, name);
            case DEPUTY -> SignatureBlock.deputyOnBehalfOf(COMMITTEE, CHAIR, post, name);
            case OWN -> SignatureBlock.ownRight(post, name);
            case BY_ORDER -> SignatureBlock.byOrder(CHAIR, post, name);
        };
    }
}
