package org.ourplan.access.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * The program's own key: {@code OURPLAN_KEY} (32 bytes, base64) where it is set, as it must be where several run side by side;
 * else made once and kept in a file that only the program's user may read ({@code OURPLAN_KEY_FILE}, by default {@code var/key}).
 */
final class AppKey {

    private static final int BYTES = 32;

    private AppKey() {}

    static byte[] of(String given, Path file) {
        var key = Base64.getDecoder().decode(given.isBlank() ? fromFile(file) : given.strip());
        if (key.length != BYTES) {
            throw new IllegalStateException(
                    "OURPLAN_KEY must be 32 bytes in base64: make one with openssl rand -base64 32");
        }
        return key;
    }

    private static String fromFile(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return Files.readString(file).strip();
        } catch (IOException problem) {
            throw new UncheckedIOException("The key in " + file + " cannot be read or made; set OURPLAN_KEY", problem);
        }
    }

    private static void make(Path file) throws IOException {
        var key = new byte[BYTES];
        new SecureRandom().nextBytes(key);
        Files.createDirectories(file.toAbsolutePath().getParent());
        try {
            if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(
                    file, Base64.getEncoder().encodeToString(key), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException another) {
            // Another start of the program made it at the same moment: that one is read.
        }
    }
}
