package vn.doithoai.session;

/**
 * How many voters ask for a session (yêu cầu của cử tri). At least ten per cent of the commune's voters must, else the law
 * doesn't oblige to hold it (Luật 72/2025/QH15, Điều 43 khoản 1).
 *
 * @param asking voters who ask
 * @param voters all voters of the commune
 */
public record VoterDemand(int asking, int voters) {

    static final int PERCENT = 10;
    static final int MOST = 999_999;

    public VoterDemand {
        if (asking < 1 || asking > voters || voters > MOST) {
            throw new IllegalArgumentException(asking + " of " + voters + " voters can't ask");
        }
        if (!isEnough(asking, voters)) {
            throw new IllegalArgumentException(asking + " of " + voters + " voters are less than ten per cent");
        }
    }

    static boolean isEnough(int asking, int voters) {
        return 100L * asking >= (long) PERCENT * voters;
    }

    /** The fewest voters who are enough. */
    static int leastOf(int voters) {
        return (int) ((long) voters * PERCENT / 100 + ((long) voters * PERCENT % 100 == 0 ? 0 : 1));
    }
}
