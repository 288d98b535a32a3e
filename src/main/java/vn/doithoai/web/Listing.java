package vn.doithoai.web;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * One page of a list whose filter, order and page number stand in the address.
 *
 * @param rows the rows of this page
 * @param total rows in all, under the filter
 * @param number this page, from 1
 * @param size rows a page
 * @param sort column, with a leading {@code -} for descending
 * @param address path and query of the list as asked for
 */
public record Listing<R>(List<R> rows, long total, int number, int size, String sort, String address) {

    public Listing {
        rows = List.copyOf(rows);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The pages a reader can jump to, in order: the first, the last, and those around this one. */
    public List<Integer> steps() {
        return IntStream.of(1, number - 1, number, number + 1, pages())
                .filter(page -> page >= 1 && page <= pages())
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public long from() {
        return total == 0 ? 0 : (long) (number - 1) * size + 1;
    }

    public long to() {
        return Math.min(total, (long) number * size);
    }

    public boolean hasPrevious() {
        return number > 1;
    }

    public boolean hasNext() {
        return number < pages();
    }

    public String hrefOfPage(int page) {
        return changed("page", Integer.toString(page));
    }

    /** The list by this column; by the same column again it turns round. */
    public String hrefOfSort(String column) {
        return UriComponentsBuilder.fromUriString(changed("sort", sort.equals(column) ? "-" + column : column))
                .replaceQueryParam("page")
                .build()
                .toUriString();
    }

    /** Value of {@code aria-sort} for a column. */
    public String ariaSort(String column) {
        return sort.equals(column) ? "ascending" : sort.equals("-" + column) ? "descending" : "none";
    }

    /** The same filter and order as a workbook. */
    public String hrefOfExport(String path) {
        return UriComponentsBuilder.fromUriString(address)
                .replacePath(path)
                .replaceQueryParam("page")
                .build()
                .toUriString();
    }

    /** The same page of the list at another path, as after a form that was sent elsewhere. */
    public Listing<R> at(String path) {
        String there = UriComponentsBuilder.fromUriString(address)
                .replacePath(path)
                .build()
                .toUriString();
        return new Listing<>(rows, total, number, size, sort, there);
    }

    public <T> Listing<T> map(Function<? super R, ? extends T> toRow) {
        return new Listing<>(rows.stream().<T>map(toRow).toList(), total, number, size, sort, address);
    }

    private String changed(String parameter, String value) {
        return UriComponentsBuilder.fromUriString(address)
                .replaceQueryParam(parameter, value)
                .build()
                .toUriString();
    }
}
