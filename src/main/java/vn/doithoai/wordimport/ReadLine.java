package vn.doithoai.wordimport;

/**
 * A paragraph of the file, or a line of one, with what it was recognised as.
 *
 * @param text as it is read on paper, with its number
 */
record ReadLine(String text, Part part) {}
