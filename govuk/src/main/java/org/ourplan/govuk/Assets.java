package org.ourplan.govuk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Where the style sheet, script and fonts are. Each file's name carries its fingerprint, so a browser may keep it for
 * ever; all lie under {@code /assets/}, served from {@code classpath:/static}.
 */
public final class Assets {

    /** Regular, italic, bold and bold italic of Atkinson Hyperlegible Next, whole, as resources for documents. */
    public static final Map<String, String> DOCUMENT_FONTS = Map.of(
            "regular", "/static/assets/fonts/AtkinsonHyperlegibleNext_400Regular.ttf",
            "italic", "/static/assets/fonts/AtkinsonHyperlegibleNext_400Regular_Italic.ttf",
            "bold", "/static/assets/fonts/AtkinsonHyperlegibleNext_700Bold.ttf",
            "bold-italic", "/static/assets/fonts/AtkinsonHyperlegibleNext_700Bold_Italic.ttf");

    private static final Map<String, String> NAMES = names();

    private Assets() {}

    /** The address of the one style sheet. */
    public static String styleSheet() {
        return path("ourplan.css");
    }

    /** The address of the script that stands first in the body, and tells the style sheet that there is script. */
    public static String earlyScript() {
        return path("early.js");
    }

    /** The address of the script, a module; every page works without it. */
    public static String script() {
        return path("ourplan.js");
    }

    /** The address of an asset by its plain name, such as {@code ourplan.css}; a name unknown is refused. */
    public static String path(String name) {
        String fingerprinted = NAMES.get(name);
        if (fingerprinted == null) {
            throw new IllegalArgumentException("No such asset: " + name);
        }
        return "/assets/" + fingerprinted;
    }

    private static Map<String, String> names() {
        Properties names = new Properties();
        try (InputStream stream = Assets.class.getResourceAsStream("/static/assets/names.properties")) {
            names.load(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.stringPropertyNames().stream().collect(Collectors.toUnmodifiableMap(n -> n, names::getProperty));
    }
}
