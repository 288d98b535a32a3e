package vn.doithoai.document;

import java.util.List;

/**
 * Many papers as one file for the printer (tập văn bản in chung).
 *
 * @param pdf PDF/A-2a and PDF/UA-1
 * @param firstPages where each paper begins in the file, in the order given, from 0
 */
public record BoundLetters(byte[] pdf, List<Integer> firstPages) {

    public BoundLetters {
        firstPages = List.copyOf(firstPages);
    }
}
