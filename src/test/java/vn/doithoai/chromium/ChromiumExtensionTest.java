package vn.doithoai.chromium;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without a browser its tests are skipped and say why, and where one is required they fail. */
class ChromiumExtensionTest {

    @TempDir
    Path folder;

    @Test
    void whatIsMissingIsNamed() throws Exception {
        assertThat(found().missing().orElseThrow()).contains("Chromium", "Node");
        program("node");
        assertThat(found().missing().orElseThrow()).contains("Chromium").doesNotContain("Node");
        program("chromium-browser");
        assertThat(found().missing()).isEmpty();
    }

    @Test
    void aNamedBrowserComesFirst() throws Exception {
        program("chromium");
        Path named = program("own");

        Programs programs = Programs.find(Map.of("PATH", folder.toString(), "CHROMIUM", named.toString()));

        assertThat(programs.chromium()).isEqualTo(named);
    }

    @Test
    void eachMethodIsSkippedWithTheReason() {
        assertThat(ChromiumExtension.verdict(found(), false, true, "class").isDisabled())
                .as("the class, whose methods would not be counted otherwise")
                .isFalse();
        var method = ChromiumExtension.verdict(found(), false, false, "method");
        assertThat(method.isDisabled()).isTrue();
        assertThat(method.getReason().orElseThrow()).contains("Chromium");
    }

    @Test
    void whereABrowserIsRequiredItFails() {
        assertThatThrownBy(() -> ChromiumExtension.verdict(found(), true, true, "class"))
                .hasMessageContainingAll("Chromium", "browser.required");
    }

    private Programs found() {
        return Programs.find(Map.of("PATH", folder.toString()));
    }

    private Path program(String name) throws Exception {
        Path program = Files.createFile(folder.resolve(name));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
