package vn.doithoai.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rows on their way into a file, read in portions while it is written: a list of any length needs the memory of one
 * portion, and a slow reader holds no database connection.
 *
 * @param count how many rows there are
 * @param rows to be gone through once
 */
public record Extract<R>(int count, Stream<R> rows) {

    /** Rows a portion. */
    public static final int PORTION = 1000;

    /**
     * Rows that are found by keys.
     *
     * @param keys of all rows, in their order
     * @param read the rows of some keys, in their order; a row that has gone meanwhile is left out
     */
    public static <K, R> Extract<R> of(List<K> keys, Function<List<K>, List<R>> read) {
        Stream<R> rows = Stream.iterate(0, from -> from < keys.size(), from -> from + PORTION)
                .map(from -> keys.subList(from, Math.min(keys.size(), from + PORTION)))
                .flatMap(portion -> read.apply(portion).stream());
        return new Extract<>(keys.size(), rows);
    }

    /**
     * Rows of which each portion begins behind the row before it.
     *
     * @param first the first portion
     * @param next the portion behind a row, empty behind the last one
     */
    public static <R> Extract<R> of(int count, List<R> first, Function<R, List<R>> next) {
        Stream<R> rows = Stream.iterate(
                        first, portion -> !portion.isEmpty(), portion -> next.apply(portion.get(portion.size() - 1)))
                .flatMap(List::stream);
        return new Extract<>(count, rows);
    }
}
