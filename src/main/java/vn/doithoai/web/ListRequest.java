package vn.doithoai.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * What a list is asked for in its address: search text, order, page. A list with more filters extends it.
 *
 * <p>One rule for all lists: an order or a page number that makes no sense falls back, because it hides no row; a filter
 * that can't be read, such as 31/2/26, is a mistake at its field, because without it the list would show what was not
 * asked for. The page then shows no rows and answers 422; the workbook is refused.
 */
@NullUnmarked
public class ListRequest {

    private static final int SIZE = 25;

    /** Pages are small enough to read; a request for everything is an export. */
    private static final int MAX_PAGE = 1_000_000;

    private String q;
    private String sort;
    private int page = 1;
    private boolean unreadable;

    /** Rows a page. */
    protected int size() {
        return SIZE;
    }

    /** A filter could not be read. */
    public boolean isUnreadable() {
        return unreadable;
    }

    void refuse() {
        unreadable = true;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q == null || q.length() <= 200 ? q : q.substring(0, 200);
    }

    public String getSort() {
        return sort;
    }

    public void setSort(String sort) {
        this.sort = sort;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = Math.min(MAX_PAGE, Math.max(1, page));
    }

    /**
     * The page asked for.
     *
     * @param search finds the rows of a page; not called when a filter can't be read
     */
    public <R> Listing<R> listing(
            Function<? super Pageable, Page<R>> search, Sorting.Chosen order, HttpServletRequest request) {
        Pageable asked = PageRequest.of(page - 1, size(), order.sort());
        Page<R> found = unreadable ? Page.empty(asked) : search.apply(asked);
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        return new Listing<>(found.getContent(), found.getTotalElements(), page, size(), order.name(), address);
    }
}
