package vn.doithoai.document;

import java.util.List;

/**
 * An annex (phụ lục) on pages of its own with numbers of its own. Its number and the line that names the paper it
 * belongs to follow from the document.
 *
 * @param title kept in capitals
 * @param landscape whether its pages lie across, for wide tables
 */
public record Annex(RichText title, List<Block> blocks, boolean landscape) {

    public Annex {
        title = title.capitals();
        blocks = List.copyOf(blocks);
    }
}
