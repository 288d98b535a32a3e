package vn.doithoai.paper;

import java.util.UUID;

/** Id of a numbered paper (văn bản). */
public record PaperId(UUID value) {}
