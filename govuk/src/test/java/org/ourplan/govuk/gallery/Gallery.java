package org.ourplan.govuk.gallery;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ourplan.govuk.Assets;
import org.ourplan.govuk.Component;
import org.ourplan.govuk.Footer;
import org.ourplan.govuk.Header;
import org.ourplan.govuk.PhaseBanner;
import org.ourplan.govuk.ServiceNavigation;
import org.ourplan.govuk.ServiceNavigation.Here;
import org.ourplan.govuk.SkipLink;

/**
 * Writes pages with every component to {@code target/gallery}, to look at. Run it from the folder of the module.
 */
public final class Gallery {

    private Gallery() {}

    /** Writes the pages; the one argument is the folder. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target/gallery");
        Files.createDirectories(folder);
        copyAssets(folder);
        write(folder, "forms", within(Shelf.forms()));
        write(folder, "words", within(Shelf.words()));
        write(folder, "record", OwnShelf.record());
        write(folder, "plan", OwnShelf.plan());
    }

    private static void write(Path folder, String name, Content content) throws IOException {
        Files.writeString(folder.resolve(name + ".html"), page(content));
    }

    static String page(Content content) {
        Component header = Header.of("Northmere Council");
        Component navigation = ServiceNavigation.of("Ourplan", "/")
                .link("My work", "#", Here.PAGE)
                .link("Team's work", "#", Here.ELSEWHERE)
                .link("Find a person", "#", Here.ELSEWHERE)
                .end(raw("<p class=\"govuk-body-s govuk-!-margin-bottom-2\">Sam Okafor · "
                        + "<a class=\"govuk-link\" href=\"#\">Sign out</a></p>"));
        Component footer =
                Footer.empty().link("Accessibility", "#").link("Privacy", "#").link("Help", "#");
        return """
                <!DOCTYPE html><html class="govuk-template" lang="en"><head><meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1"><title>Gallery</title>
                <link rel="stylesheet" href="%s"></head><body class="govuk-template__body">
                <script src="%s"></script>%s%s%s%s
                %s%s
                <script type="module" src="%s"></script></body></html>
                """.formatted(
                relative(Assets.styleSheet()),
                relative(Assets.earlyScript()),
                SkipLink.toMainContent().html(),
                header.html(),
                navigation.html(),
                PhaseBanner.of("Demonstration", "Everyone here is made up.").html(),
                html(content),
                footer.html(),
                relative(Assets.script()));
    }

    static Content within(Content content) {
        return all(List.of(
                raw("<div class=\"govuk-width-container\"><main class=\"govuk-main-wrapper\" id=\"main-content\">"),
                content,
                raw("</main></div>")));
    }

    static Content raw(String html) {
        return output -> output.writeContent(html);
    }

    static Content all(List<? extends Content> contents) {
        return output -> contents.forEach(content -> content.writeTo(output));
    }

    private static String html(Content content) {
        var output = new gg.jte.output.StringOutput();
        content.writeTo(new gg.jte.html.OwaspHtmlTemplateOutput(output));
        return output.toString();
    }

    private static String relative(String path) {
        return path.substring(1);
    }

    private static void copyAssets(Path folder) throws IOException {
        Path from = Path.of("src/main/resources/static/assets");
        try (var files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> copy(
                            file,
                            folder.resolve("assets")
                                    .resolve(from.relativize(file).toString())));
        }
    }

    private static void copy(Path file, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.write(to, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
