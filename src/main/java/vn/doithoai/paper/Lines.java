package vn.doithoai.paper;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several lines kept in one column, such as the recipients of a paper. */
@Converter
class Lines implements AttributeConverter<List<String>, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable List<String> lines) {
        return lines == null || lines.isEmpty() ? null : String.join("\n", lines);
    }

    @Override
    public List<String> convertToEntityAttribute(@Nullable String text) {
        return text == null ? List.of() : text.lines().toList();
    }
}
