package vn.doithoai.web;

/** One choice of a select, radio group or check box group. */
public record Option(String value, String text) {}
