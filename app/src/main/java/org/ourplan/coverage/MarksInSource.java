package org.ourplan.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the marks that code and tests bear: {@code @Carries} in the program, {@code @Tag} with a rule's id in the tests. */
final class MarksInSource {

    private static final Pattern CARRIES = Pattern.compile("@Carries\\(\\s*(?:value\\s*=\\s*)?([^)]*)\\)");
    private static final Pattern TAG = Pattern.compile("@Tag\\(\\s*\"([^\"]+)\"\\s*\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");
    private static final Pattern NAMED =
            Pattern.compile("\\b(?:class|record|enum|interface|void)\\s+(\\w+)|\\b(\\w+)\\s*\\([^;]*\\{");
    private static final List<String> MODULES = List.of("law", "govuk", "app");

    private final Path root;

    MarksInSource(Path root) {
        this.root = root;
    }

    /** True when the folder is a checkout, so that its source can be read. */
    boolean isCheckout() {
        return Files.isDirectory(root.resolve("law/src/main/java"));
    }

    /** Rule id → the types that carry it. */
    Map<String, List<String>> carriers() {
        var found = new TreeMap<String, List<String>>();
        for (var file : javaFiles("src/main/java")) {
            CARRIES.matcher(text(file))
                    .results()
                    .map(mark -> mark.group(1))
                    .forEach(ids ->
                            QUOTED.matcher(ids).results().forEach(id -> add(found, id.group(1), typeName(file))));
        }
        return found;
    }

    /** Rule id → the tests that bear it, as {@code Class.method}, or {@code Class} where the whole class does. */
    Map<String, List<String>> proofs() {
        var found = new TreeMap<String, List<String>>();
        for (var file : javaFiles("src/test/java")) {
            var text = text(file);
            TAG.matcher(text).results().forEach(mark -> add(found, mark.group(1), test(file, text, mark)));
        }
        return found;
    }

    private static String test(Path file, String text, MatchResult mark) {
        var next = NAMED.matcher(text.substring(mark.end()));
        var name = next.find() ? (next.group(1) != null ? next.group(1) : next.group(2)) : "";
        return name.isEmpty() || name.equals(typeName(file)) ? typeName(file) : typeName(file) + "." + name;
    }

    private static void add(Map<String, List<String>> found, String id, String name) {
        var names = found.computeIfAbsent(id, key -> new ArrayList<>());
        if (!names.contains(name)) {
            names.add(name);
        }
    }

    private List<Path> javaFiles(String folder) {
        return MODULES.stream()
                .map(module -> root.resolve(module).resolve(folder))
                .filter(Files::isDirectory)
                .flatMap(MarksInSource::below)
                .toList();
    }

    private static Stream<Path> below(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String typeName(Path file) {
        return file.getFileName().toString().replace(".java", "");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
