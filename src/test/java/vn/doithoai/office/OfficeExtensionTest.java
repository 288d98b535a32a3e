package vn.doithoai.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Without LibreOffice its tests are skipped and say why, and where it is required they fail. */
class OfficeExtensionTest {

    @TempDir
    Path folder;

    @Test
    void theNamedProgramComesFirst() throws Exception {
        assertThat(Office.find(Map.of("PATH", folder.toString()))).isEmpty();
        Path usual = program("libreoffice");
        assertThat(Office.find(Map.of("PATH", folder.toString()))).contains(usual);
        Path named = program("own");
        assertThat(Office.find(Map.of("PATH", folder.toString(), "SOFFICE", named.toString())))
                .contains(named);
    }

    @Test
    void eachMethodIsSkippedWithTheReason() {
        assertThat(OfficeExtension.verdict(Optional.empty(), false, true, "class")
                        .isDisabled())
                .as("the class, whose methods would not be counted otherwise")
                .isFalse();
        var method = OfficeExtension.verdict(Optional.empty(), false, false, "method");
        assertThat(method.isDisabled()).isTrue();
        assertThat(method.getReason().orElseThrow()).contains("LibreOffice");
    }

    @Test
    void whereItIsRequiredItFails() {
        assertThatThrownBy(() -> OfficeExtension.verdict(Optional.empty(), true, true, "class"))
                .hasMessageContainingAll("LibreOffice", "office.required");
    }

    private Path program(String name) throws Exception {
        Path program = Files.createFile(folder.resolve(name));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }
}
