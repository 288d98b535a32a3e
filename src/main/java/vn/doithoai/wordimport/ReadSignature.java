package vn.doithoai.wordimport;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.doithoai.document.SignatureBlock;
import vn.doithoai.paper.Signer;
import vn.doithoai.paper.Signers;
import vn.doithoai.paper.SigningForm;
import vn.doithoai.person.PersonSummary;
import vn.doithoai.shared.Text;

/** A signature as it was read, as the signer of a paper. */
record ReadSignature(SignatureBlock block) {

    private static final int LONGEST_POST = 120;
    private static final int LONGEST_NAME = 100;
    private static final Pattern AUTHORITY = Pattern.compile("^\\p{Lu}{1,3}\\s*\\.\\s*");
    private static final List<SigningForm> FORMS =
            List.of(SigningForm.BY_ORDER, SigningForm.DEPUTY, SigningForm.FOR_COMMITTEE);
    private static final List<String> WORDS = List.of("tl", "kt", "tm");

    /**
     * @param usual the post where the file names none
     * @param leftovers takes what no signature of the program can say
     */
    Signer signer(List<PersonSummary> officials, String usual, List<String> leftovers) {
        List<String> capacity = block.capacity();
        String name = block.name();
        String post = capacity.isEmpty() ? usual : post(capacity.get(capacity.size() - 1));
        boolean strange = capacity.stream().anyMatch(line -> Text.fold(line).matches("(tuq|q)\\s*\\..*"))
                || post.length() > LONGEST_POST
                || post.isEmpty()
                || name.length() > LONGEST_NAME;
        if (strange) {
            leftovers.addAll(capacity);
            leftovers.add(name);
            return new Signer(null, null, usual, SigningForm.FOR_COMMITTEE);
        }
        return Signers.of(officials).read(name.isEmpty() ? null : name, post, form(capacity));
    }

    private static SigningForm form(List<String> capacity) {
        for (int i = 0; i < FORMS.size(); i++) {
            String word = WORDS.get(i) + "\\s*\\..*";
            if (capacity.isEmpty()
                    || capacity.stream().anyMatch(line -> Text.fold(line).matches(word))) {
                return capacity.isEmpty() ? SigningForm.FOR_COMMITTEE : FORMS.get(i);
            }
        }
        return SigningForm.OWN;
    }

    /** In the case of running text; it is printed in capitals anyway. */
    private static String post(String capitals) {
        String post = AUTHORITY.matcher(capitals).replaceFirst("").toLowerCase(Locale.forLanguageTag("vi"));
        return post.isEmpty()
                ? post
                : post.substring(0, 1).toUpperCase(Locale.forLanguageTag("vi")) + post.substring(1);
    }
}
