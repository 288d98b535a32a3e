package vn.doithoai.paper;

import vn.doithoai.shared.Actor;

/**
 * A module that writes papers (nơi soạn văn bản). It keeps their content; head, review, number and storage are the same for all papers and
 * happen here. Content changes only through {@link Papers#revise} or {@link Papers#holdDraft}, so that nothing moves
 * under the eyes of a reviewer; tables with content also take the database trigger {@code paper_keep_content}, which
 * refuses to change an issued paper whatever the program does.
 */
public interface PaperSource {

    /** Name of the module, kept with the paper: "letter", "plan". */
    String name();

    /** What the paper says now. */
    PaperContent content(PaperId id);

    /** Address of the page where the content is edited. */
    String editAddress(PaperId id);

    /** Forgets the content of a draft that is discarded (bỏ dự thảo); the paper's acts stay. */
    default void forget(PaperId draft) {}

    /** Begins a draft with the same content that is to replace the issued paper, by {@link Papers#begin}. */
    PaperId beginReplacement(PaperId issued, Actor actor);
}
