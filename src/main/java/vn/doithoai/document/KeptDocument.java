package vn.doithoai.document;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * An official paper as it is kept for good (bản ghi văn bản): every word and how the words are divided, as JSON. What is
 * read equals what was written, so it prints the same.
 */
public final class KeptDocument {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Block.class, BlockKinds.class)
            .addMixIn(OfficialDocument.class, LaterParts.class)
            .changeDefaultVisibility(checker -> checker.withVisibility(PropertyAccessor.ALL, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                    .withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
            .build();

    private KeptDocument() {}

    /** The names stay, whatever the classes are called later. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Block.Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Block.Item.class, name = "item"),
        @JsonSubTypes.Type(value = Block.Note.class, name = "note"),
        @JsonSubTypes.Type(value = Block.Table.class, name = "table"),
        @JsonSubTypes.Type(value = Block.Code.class, name = "code")
    })
    private interface BlockKinds {}

    /** Parts that older papers don't have: they are kept only where there is something in them, so that no format changes. */
    private abstract static class LaterParts {

        @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = Unmarked.class)
        private Marks marks = Marks.NONE;

        @JsonInclude(JsonInclude.Include.NON_EMPTY)
        private List<String> contact = List.of();
    }

    /** Equals what isn't kept. */
    private static final class Unmarked {

        @Override
        public boolean equals(@Nullable Object marks) {
            return Marks.NONE.equals(marks);
        }

        @Override
        public int hashCode() {
            return Marks.NONE.hashCode();
        }
    }

    public static String write(OfficialDocument document) {
        return JSON.writeValueAsString(document);
    }

    /** @param json what {@link #write} gave */
    public static OfficialDocument read(String json) {
        return JSON.readValue(json, OfficialDocument.class);
    }
}
