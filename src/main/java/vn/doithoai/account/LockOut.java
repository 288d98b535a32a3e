package vn.doithoai.account;

/** Refused, because afterwards the actor, or nobody at all, could administer accounts any more. */
class LockOut extends RuntimeException {

    private final boolean own;

    private LockOut(boolean own) {
        super(own ? "the actor's own account must go on administering" : "the last administrator must stay");
        this.own = own;
    }

    static LockOut ofActor() {
        return new LockOut(true);
    }

    static LockOut ofEverybody() {
        return new LockOut(false);
    }

    /** It is about the actor's own account. */
    public boolean isOwn() {
        return own;
    }

    /** Message code of the refusal. */
    String code() {
        return own ? "account.lockOut.own" : "account.lockOut.last";
    }
}
