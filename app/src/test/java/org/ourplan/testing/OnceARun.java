package org.ourplan.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * What is worth doing once in a run of all tests, though several processes share the run: each thing leaves a file in a folder of
 * the run's own (the property {@code ourplan.run}, which the build gives to every process). Without a build, once in this process.
 */
public final class OnceARun {

    private static final Path DONE = Path.of(
            "target",
            "once-a-run",
            System.getProperty("ourplan.run", "alone-" + ProcessHandle.current().pid())
                    .replaceAll("[^0-9A-Za-z]+", "-"));

    private OnceARun() {}

    /** True for whoever asks first. */
    public static boolean first(String what) {
        var name = UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)).toString();
        try {
            Files.createDirectories(DONE);
            Files.writeString(DONE.resolve(name), what, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException done) {
            return false;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
