package vn.doithoai.outbox;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** Which messages are meant, and how many somebody agreed to. */
@NullUnmarked
class BulkForm {

    private BulkAct act;
    private String kind;
    private String q;
    private boolean only;
    private List<UUID> chosen = new ArrayList<>();
    private int count;
    private long last;

    BulkAct.Choice toChoice() {
        return new BulkAct.Choice(only ? List.copyOf(chosen) : null, kind, q, last);
    }

    /** Of everything that is there now. */
    BulkForm upTo(long newest) {
        last = newest;
        return this;
    }

    public BulkAct getAct() {
        return act;
    }

    public void setAct(BulkAct act) {
        this.act = act;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    /** Only the chosen ones, be it none; else all. */
    public boolean isOnly() {
        return only;
    }

    public void setOnly(boolean only) {
        this.only = only;
    }

    public List<UUID> getChosen() {
        return chosen;
    }

    public void setChosen(List<UUID> chosen) {
        this.chosen = chosen;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public long getLast() {
        return last;
    }

    public void setLast(long last) {
        this.last = last;
    }
}
