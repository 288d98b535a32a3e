package vn.doithoai.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import vn.doithoai.DoiThoaiApplication;

/** The modules, what each is for and which others it may use. */
class ModularityTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(DoiThoaiApplication.class);
    private static final int TYPES = 40;

    @Test
    void modulesUseOnlyWhatTheyDeclareAndNoneInACircle() {
        MODULES.verify();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void everyModuleSaysWhatItIsForAndWhatItUses(ApplicationModule module) throws Exception {
        Path file = Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'), "package-info.java");
        assertThat(file).exists();
        String text = Files.readString(file);
        assertThat(text)
                .as("a first sentence says what the module is for")
                .matches(Pattern.compile("/\\*\\*[\\s*]*\\p{Lu}.{20,}?[.:].*", Pattern.DOTALL));
        assertThat(text)
                .as("a new edge between modules must be a visible change")
                .contains("allowedDependencies =");
        assertThat(text).as("null is declared or it does not happen").contains("@NullMarked");
    }

    @ParameterizedTest
    @MethodSource("modules")
    void noModuleOutgrowsAReadersHead(ApplicationModule module) throws Exception {
        Path sources =
                Path.of("src/main/java", module.getBasePackage().getName().replace('.', '/'));
        try (var files = Files.list(sources)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).count())
                    .as("split the module %s along the acts of its domain", module.getIdentifier())
                    .isLessThanOrEqualTo(TYPES);
        }
        try (var files = Files.list(sources)) {
            assertThat(files.filter(Files::isDirectory))
                    .as("modules are flat: a package inside one forces its types to be public")
                    .isEmpty();
        }
    }

    static Iterable<ApplicationModule> modules() {
        return MODULES;
    }
}
