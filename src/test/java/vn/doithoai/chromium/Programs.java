package vn.doithoai.chromium;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What browser tests need of the machine; null what is not there. */
record Programs(Path chromium, Path node) {

    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");

    static Programs ofThisMachine() {
        return find(System.getenv());
    }

    /** @param environment {@code CHROMIUM} names the browser where it isn't among the usual ones */
    static Programs find(Map<String, String> environment) {
        Optional<Path> named = Optional.ofNullable(environment.get("CHROMIUM")).map(Path::of);
        Stream<Path> usual = BROWSERS.stream().flatMap(name -> onPath(name, environment));
        return new Programs(
                Stream.concat(named.stream(), usual)
                        .filter(Files::isExecutable)
                        .findFirst()
                        .orElse(null),
                onPath("node", environment).findFirst().orElse(null));
    }

    /** What is missing and how to get it; empty when nothing is. */
    Optional<String> missing() {
        List<String> names = new ArrayList<>();
        if (chromium == null) {
            names.add("Chromium (looked for $CHROMIUM, " + String.join(", ", BROWSERS) + ")");
        }
        if (node == null) {
            names.add("Node (looked for node)");
        }
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(String.join(" and ", names) + " is missing; .ci/run installs it");
    }

    private static Stream<Path> onPath(String name, Map<String, String> environment) {
        return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable);
    }
}
