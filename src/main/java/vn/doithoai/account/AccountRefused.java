package vn.doithoai.account;

/** What was asked of an account is refused, because of what would be afterwards; the page tells why. */
class AccountRefused extends RuntimeException {

    private final Why why;

    AccountRefused(Why why) {
        super(why.name());
        this.why = why;
    }

    /** The sentence is the message {@code account.refusal.<name>}. */
    enum Why {
        /** the actor's own account would not administer accounts any more */
        OWN,
        /** nobody at all could administer accounts any more */
        LAST,
        /** the person has left the directory; whoever left doesn't sign in */
        PERSON_LEFT
    }

    Why why() {
        return why;
    }
}
