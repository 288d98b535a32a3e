package vn.doithoai.wordimport;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doithoai.document.Level;
import vn.doithoai.document.LevelMark;
import vn.doithoai.wordimport.Recognition.Recognised;

/** The end of a paper: who gets it and who signs. */
final class ClosingLines {

    private boolean listing;
    private boolean signing;
    private boolean signed;

    /** What stands in another cell begins anew. */
    void nextCell() {
        listing = false;
    }

    List<Recognised> parts(SourceLine line) {
        List<Recognised> parts = new ArrayList<>();
        int word = line.isOwn() ? 0 : HeadWords.recipientsWord(line);
        if (word > 0 && word < line.plain().length()) {
            List<SourceLine> two = Pieces.split(line, word);
            parts.add(new Recognised(two.get(0), Part.RECIPIENTS_WORD));
            two.stream().skip(1).forEach(rest -> parts.add(new Recognised(rest, Part.RECIPIENT)));
            listing = true;
        } else {
            parts.add(new Recognised(line, part(line, word)));
        }
        return parts;
    }

    private Part part(SourceLine line, int word) {
        Part own = TextLines.ownPart(line);
        if (own != null) {
            return own;
        }
        if (word > 0) {
            listing = true;
            return Part.RECIPIENTS_WORD;
        }
        if (HeadWords.isRule(line)) {
            return Part.RULE;
        }
        LevelMark mark = line.mark();
        boolean dash =
                mark != null && mark.level() == Level.DASH || !line.label().isEmpty();
        if (dash || HeadWords.isKept(line)) {
            return Part.RECIPIENT;
        }
        @Nullable Part signature = signature(line);
        if (signature != null) {
            return signature;
        }
        return listing ? Part.RECIPIENT : Part.LEFT_OVER;
    }

    private @Nullable Part signature(SourceLine line) {
        boolean capacity = line.isCapitals() && HeadWords.isBodyOrPost(line);
        if (capacity && !signed) {
            listing = false;
            signing = true;
            return Part.CAPACITY;
        }
        if (signing && !signed && !listing && HeadWords.isName(line)) {
            signed = true;
            return Part.SIGNER;
        }
        return null;
    }
}
