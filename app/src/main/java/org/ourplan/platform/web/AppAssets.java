package org.ourplan.platform.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The program's own scripts, each address bearing its fingerprint so that a browser may keep it for ever. */
public final class AppAssets {

    private static final Map<String, String> addresses = new ConcurrentHashMap<>();

    private AppAssets() {}

    /** Saves as the writer goes. */
    public static String writing() {
        return address("writing.js");
    }

    /** What the program adds to the sheet of the page components. */
    public static String small() {
        return address("small.css");
    }

    /** Makes passkeys and signs in with them. */
    public static String passkeys() {
        return address("passkeys.js");
    }

    private static String address(String name) {
        return addresses.computeIfAbsent(
                name, file -> "/assets/app/" + file + "?" + fingerprint("/static/assets/app/" + file));
    }

    private static String fingerprint(String resource) {
        try (var stream = AppAssets.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is missing from the program");
            }
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(stream.readAllBytes()), 0, 6);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
