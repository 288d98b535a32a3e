package vn.doithoai.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;
import vn.doithoai.web.Listing;

/** What the pages about accounts show. */
final class AccountPages {

    private AccountPages() {}

    record IndexPage(Listing<AccountSummary> listing) {}

    /**
     * @param own the account of whoever looks
     * @param refusal why the act just asked for was refused, null mostly
     */
    record ShowPage(
            AccountSummary account,
            List<History.Entry> history,
            boolean own,
            @Nullable LockOut refusal) {

        public boolean isLocked() {
            return account.state() == AccountState.LOCKED;
        }

        public boolean isInvited() {
            return account.state() == AccountState.INVITED;
        }
    }

    /**
     * @param account null for a new one
     * @param conflict what somebody else saved meanwhile, null mostly
     */
    record FormPage(
            @Nullable AccountSummary account, @Nullable Conflict conflict) {}

    /** @param address the whole link, shown this once */
    record LinkPage(AccountSummary account, LinkKind kind, String address, String validUntil) {}
}
