package vn.doithoai.paper;

/** The paper's state doesn't allow the act, mostly because somebody else acted first. */
public class PaperMoveRefused extends RuntimeException {

    private final transient PaperState state;

    public PaperMoveRefused(PaperState state, String act) {
        super("a paper that is " + state + " allows no " + act);
        this.state = state;
    }

    /** Where the paper stands. */
    public PaperState state() {
        return state;
    }
}
