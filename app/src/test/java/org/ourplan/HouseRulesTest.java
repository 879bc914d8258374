package org.ourplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of the house about files: small, and no page drawing by hand what a component draws. */
class HouseRulesTest {

    private static final int LINES = 300;
    private static final Path ROOT = Path.of("..");

    /** Type, spacing and columns; everything else is drawn by a component. */
    private static final Pattern PLAIN = Pattern.compile(
            "govuk-(body(-[sl])?|link(--.*)?|heading-(xl|l|m|s)|caption-(xl|l|m)|list(--.*)?|grid-.*|visually-hidden|section-break.*|hint|!-.*)");

    @Test
    void everyFileIsUnderThreeHundredLines() throws IOException {
        assertThat(files(".java", ".jte", ".sql").filter(file -> lines(file) > LINES))
                .isEmpty();
    }

    @Test
    void pagesDrawComponentsOnlyThroughTheComponents() throws IOException {
        var classes = Pattern.compile("class=\"([^\"]*)\"");
        assertThat(files(".jte")
                        .filter(file -> file.toString().contains("app/src/main/jte"))
                        .filter(file -> !file.endsWith("layout.jte"))
                        .flatMap(file -> classes.matcher(text(file))
                                .results()
                                .flatMap(found -> Stream.of(found.group(1).split(" ")))
                                .filter(name -> name.startsWith("govuk-") || name.startsWith("moj-"))
                                .filter(name -> !PLAIN.matcher(name).matches())
                                .map(name -> file.getFileName() + " " + name)))
                .isEmpty();
    }

    @Test
    void pagesHoldNoStyleOrScriptOfTheirOwn() throws IOException {
        assertThat(files(".jte")
                        .filter(file -> file.toString().contains("app/src/main/jte"))
                        .filter(file -> !file.toString().contains("/documents/"))
                        .filter(file -> Pattern.compile("\\sstyle=|<style|\\son[a-z]+=|<script>")
                                .matcher(text(file))
                                .find()))
                .isEmpty();
    }

    private static Stream<Path> files(String... endings) throws IOException {
        var found = new java.util.ArrayList<Path>();
        for (var module : List.of("law", "govuk", "app")) {
            try (var files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                        .forEach(found::add);
            }
        }
        return found.stream();
    }

    private static long lines(Path file) {
        return text(file).lines().count();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
