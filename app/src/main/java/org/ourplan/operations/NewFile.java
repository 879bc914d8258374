package org.ourplan.operations;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/**
 * A file that has its name only when it is whole and on the disk: until then it is called {@code ….unfinished}. Only the
 * program's user may read it.
 */
public final class NewFile {

    private NewFile() {}

    /** Writes the content. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Makes the file; refused when one of that name exists, and when it cannot be written, which leaves nothing behind. */
    public static void write(Path file, Content content) {
        mayBe(file);
        var whole = file.toAbsolutePath();
        var unfinished = whole.resolveSibling(whole.getFileName() + ".unfinished");
        try {
            Files.deleteIfExists(unfinished);
            writeThrough(unfinished, content);
            Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException problem) {
            throw notWritten(file, problem);
        } finally {
            forget(unfinished);
        }
    }

    /** Refuses a name that is taken, and a folder that is not there. */
    public static void mayBe(Path file) {
        var whole = file.toAbsolutePath();
        if (Files.exists(whole)) {
            throw new CannotBeDone(file + " exists already. Choose another name; nothing was overwritten.");
        }
        if (whole.getParent() == null || !Files.isDirectory(whole.getParent())) {
            throw new CannotBeDone("there is no folder " + whole.getParent() + ".");
        }
    }

    private static void writeThrough(Path unfinished, Content content) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        var posix = Files.getFileStore(unfinished.getParent()).supportsFileAttributeView("posix");
        try (var channel = posix
                        ? FileChannel.open(
                                unfinished,
                                options,
                                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                        : FileChannel.open(unfinished, options);
                var out = Channels.newOutputStream(channel)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Why it could not be written, in words. */
    static CannotBeDone notWritten(Path file, IOException problem) {
        var said = String.valueOf(problem.getMessage());
        var why = said.contains("No space left") || said.contains("not enough space")
                ? "the disk is full"
                : said.contains("File too large") ? "it is larger than the disk takes" : said;
        return new CannotBeDone(
                file + " could not be written: " + why + ". Nothing was kept. Make room, or choose another place.",
                problem);
    }

    private static void forget(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException staysUnfinished) {
            // It keeps the name that says so.
        }
    }
}
