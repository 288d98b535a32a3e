package vn.doithoai.wordimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Reads every Word file of a directory, {@code -Dcorpus=<dir>}, and tells how much found a place. A file may be refused,
 * but what is read must be read whole.
 */
class CorpusTest {

    @Test
    void everyWordOfEveryFileIsKept() throws Exception {
        String corpus = System.getProperty("corpus", "");
        Assumptions.assumeFalse(
                corpus.isEmpty(), "no directory of Word files: -Dcorpus=<dir> names one; this test was skipped");
        List<Path> files;
        try (var found = Files.walk(Path.of(corpus))) {
            files = found.filter(file -> file.toString().matches("(?i).*\\.do[ct][xm]?"))
                    .sorted()
                    .toList();
        }
        assertThat(files).as("Word files in %s", corpus).isNotEmpty();
        for (Path file : files) {
            System.out.println(file.getFileName() + ": " + report(Files.readAllBytes(file)));
        }
    }

    private static String report(byte[] file) throws Exception {
        ReadPlan plan;
        try {
            plan = WordFiles.read(file);
        } catch (WordRefused refused) {
            return "refused, " + refused.why();
        }
        WordFilesTest.keepsEveryWord(file, plan);
        var parts = plan.lines().stream()
                .collect(Collectors.groupingBy(ReadLine::part, java.util.TreeMap::new, Collectors.counting()));
        return Words.ofFile(file).size() + " words, all kept; " + plan.lines().size() + " lines " + parts
                + "; left over: " + plan.leftovers();
    }
}
