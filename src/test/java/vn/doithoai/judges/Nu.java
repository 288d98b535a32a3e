package vn.doithoai.judges;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Judge of HTML: the Nu checker of the W3C. */
final class Nu {

    private static final JsonMapper JSON = new JsonMapper();

    private Nu() {}

    /** One line for each error of the page. */
    static List<String> errors(String html) {
        List<String> errors = new ArrayList<>();
        for (JsonNode message : JSON.readTree(verdict(html)).path("messages")) {
            if (!message.path("type").asString().equals("info")) {
                errors.add("line %s: %s %s"
                        .formatted(
                                message.path("lastLine").asInt(),
                                message.path("message").asString(),
                                message.path("extract").asString("").strip()));
            }
        }
        return errors;
    }

    private static String verdict(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
        validator.setNoLangDetect(true);
        try {
            return validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (SAXException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
