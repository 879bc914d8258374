package org.ourplan.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The files committed are those that were built, carry no mark of GOV.UK's own, and find each other. */
class AssetsTest {

    @Test
    void everyFileIsTheOneThatWasBuilt() throws Exception {
        List<String> lines = text("/assets/checksums.sha256").lines().toList();
        assertThat(lines).hasSizeGreaterThan(15);
        for (String line : lines) {
            String[] sumAndName = line.split("  ", 2);
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes("/assets/" + sumAndName[1]));
            assertThat(HexFormat.of().formatHex(sum)).as(sumAndName[1]).isEqualTo(sumAndName[0]);
        }
    }

    @Test
    void theStyleSheetHasNoGovukFontCrownOrCrest() throws IOException {
        assertThat(text(Assets.styleSheet())).doesNotContainIgnoringCase("gds transport", "crown", "crest");
    }

    @Test
    void everyFileTheStyleSheetNamesIsThere() throws IOException {
        Matcher matcher = Pattern.compile("url\\(\"?([^)\"]+)\"?\\)").matcher(text(Assets.styleSheet()));
        int found = 0;
        while (matcher.find()) {
            if (!matcher.group(1).startsWith("data:")) {
                assertThat(bytes("/assets/" + matcher.group(1)))
                        .as(matcher.group(1))
                        .isNotEmpty();
                found++;
            }
        }
        assertThat(found).isEqualTo(9);
    }

    @Test
    void theScriptFindsGovukFrontends() throws IOException {
        String frontend = Assets.path("govuk-frontend.js").replace("/assets/", "./");
        assertThat(text(Assets.script())).contains(frontend);
        assertThat(text(Assets.earlyScript())).contains("js-enabled");
    }

    @Test
    void theFontsForDocumentsAreThere() throws IOException {
        assertThat(Assets.DOCUMENT_FONTS).hasSize(4);
        for (String font : Assets.DOCUMENT_FONTS.values()) {
            try (InputStream stream = AssetsTest.class.getResourceAsStream(font)) {
                assertThat(stream.readNBytes(4)).as(font).containsExactly(0, 1, 0, 0);
            }
        }
    }

    @Test
    void aNameUnknownIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Assets.path("other.css"));
    }

    private static String text(String path) throws IOException {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String path) throws IOException {
        try (InputStream stream = AssetsTest.class.getResourceAsStream("/static" + path)) {
            assertThat(stream).as(path).isNotNull();
            return stream.readAllBytes();
        }
    }
}
