package vn.doithoai.notice;

/**
 * Where a notice is made public (kênh thông báo). Only mass media stop the clock of the law (Luật 72/2025/QH15, Điều 43
 * khoản 2): the commune's loudspeakers, its web site, press and broadcasting.
 */
public enum ProofChannel {
    /** Hệ thống truyền thanh, loa. */
    LOUDSPEAKER(true),
    /** Trang, cổng thông tin điện tử. */
    WEBSITE(true),
    /** Báo in, báo điện tử. */
    NEWSPAPER(true),
    /** Đài phát thanh, truyền hình. */
    BROADCAST(true),
    /** Niêm yết. */
    POSTING(false),
    /** Nhóm, trang Zalo. */
    ZALO(false),
    /** Họp thôn, phát tờ rơi, cách khác. */
    OTHER(false);

    private final boolean massMedium;

    ProofChannel(boolean massMedium) {
        this.massMedium = massMedium;
    }

    /** Phương tiện thông tin đại chúng. */
    public boolean isMassMedium() {
        return massMedium;
    }
}
