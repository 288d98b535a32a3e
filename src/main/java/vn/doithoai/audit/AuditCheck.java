package vn.doithoai.audit;

/**
 * What a look at the whole chain found (kết quả kiểm tra nhật ký).
 *
 * @param entry the newest entry when nothing is wrong, else the first that is
 */
record AuditCheck(Outcome outcome, long entry) {

    /** How far the log can be trusted. */
    enum Outcome {
        /** Every entry fits to the one before, and the newest to the head kept beside the log. */
        WHOLE,
        /** The same, and the mark written down outside fits too. */
        FITS_MARK,
        /** An entry was changed, inserted or removed. */
        BROKEN,
        /** The chain is whole, but the marked entry is another one or not there: the log was replaced. */
        DIFFERS_FROM_MARK
    }

    boolean isGood() {
        return outcome == Outcome.WHOLE || outcome == Outcome.FITS_MARK;
    }
}
