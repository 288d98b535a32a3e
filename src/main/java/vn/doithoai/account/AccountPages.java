package vn.doithoai.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.shared.Actor;
import vn.doithoai.web.Conflict;
import vn.doithoai.web.History;
import vn.doithoai.web.Listing;
import vn.doithoai.web.Option;

/** What the pages about accounts show. */
final class AccountPages {

    private AccountPages() {}

    record IndexPage(Listing<AccountSummary> listing) {}

    /**
     * @param own the account of whoever looks
     * @param refusal why the act just asked for was refused, null mostly
     */
    record ShowPage(
            AccountSummary account, List<History.Entry> history, boolean own, AccountRefused.@Nullable Why refusal) {

        static ShowPage of(AccountSummary account, List<History.Entry> history, Actor actor) {
            return new ShowPage(account, history, account.id().value().equals(actor.accountId()), null);
        }

        ShowPage refused(AccountRefused.Why why) {
            return new ShowPage(account, history, own, why);
        }

        public boolean isLocked() {
            return account.state() == AccountState.LOCKED;
        }

        public boolean isInvited() {
            return account.state() == AccountState.INVITED;
        }
    }

    /**
     * @param account null for a new one
     * @param persons to type from
     * @param personsToTick where what was typed means several
     * @param conflict what somebody else saved meanwhile, null mostly
     */
    record FormPage(
            @Nullable AccountSummary account,
            List<Option> persons,
            List<Option> personsToTick,
            @Nullable Conflict conflict) {}

    /** @param address the whole link, shown this once */
    record LinkPage(AccountSummary account, LinkKind kind, String address, String validUntil) {}
}
