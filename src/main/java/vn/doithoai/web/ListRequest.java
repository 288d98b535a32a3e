package vn.doithoai.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/**
 * What a list is asked for in its address: search text, order, page. A list with more filters extends it. Values that
 * make no sense fall back to the first page and the list's own order instead of an error.
 */
@NullUnmarked
public class ListRequest {

    private static final int SIZE = 25;

    /** Pages are small enough to read; a request for everything is an export. */
    private static final int MAX_PAGE = 1_000_000;

    private String q;
    private String sort;
    private int page = 1;

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

    public Pageable toPageable(Sorting.Chosen order) {
        return PageRequest.of(page - 1, SIZE, order.sort());
    }

    public <R> Listing<R> listing(Page<R> found, Sorting.Chosen order, HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURI() + (query == null ? "" : "?" + query);
        return new Listing<>(found.getContent(), found.getTotalElements(), page, SIZE, order.name(), address);
    }
}
