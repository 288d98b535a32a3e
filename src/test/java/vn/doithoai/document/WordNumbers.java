package vn.doithoai.document;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFNum;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTNumLvl;

/**
 * Counts list paragraphs as Word does: lists on one definition share their counters, a lower level starts again after a
 * higher one, and a list with an override starts anew where it first appears.
 */
final class WordNumbers {

    private static final int UPPER = 0;
    private static final int LOWER = 1;

    private final Map<BigInteger, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> begun = new HashMap<>();

    /** What Word prints before the paragraph, with a space; empty where it counts nothing. */
    String label(XWPFParagraph paragraph) {
        if (paragraph.getNumID() == null) {
            return "";
        }
        int level = paragraph.getNumIlvl().intValue();
        XWPFNumbering numbering = paragraph.getDocument().getNumbering();
        XWPFNum list = numbering.getNum(paragraph.getNumID());
        int[] counter =
                counters.computeIfAbsent(list.getCTNum().getAbstractNumId().getVal(), definition -> new int[2]);
        if (begun.putIfAbsent(paragraph.getNumID() + ":" + level, true) == null) {
            for (CTNumLvl override : list.getCTNum().getLvlOverrideList()) {
                if (override.getIlvl().intValue() == level) {
                    counter[level] = override.getStartOverride().getVal().intValue() - 1;
                }
            }
        }
        counter[level]++;
        if (level == UPPER) {
            counter[LOWER] = 0;
        }
        return (level == UPPER ? Level.roman(counter[level]) : String.valueOf(counter[level])) + ". ";
    }
}
