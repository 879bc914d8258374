package org.ourplan.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps two programs from one data folder: the second would stop the first one's database under its readers. The mark is a
 * lock on a file beside the folder, which ends with the program that holds it, however it ends.
 */
final class FolderHeld {

    private static final Map<Path, FileChannel> HELD = new ConcurrentHashMap<>();

    private FolderHeld() {}

    /** Holds the folder until the program ends; refused in words while another program holds it. */
    static void hold(Path folder) throws IOException {
        if (!tryHold(folder)) {
            throw new DatabaseNotOpened("Ourplan is already running with its data in " + folder
                    + ". Use that one or stop it, or give this one another folder with OURPLAN_DATA.");
        }
    }

    /** Holds the folder until the program ends; false while another program holds it, or this one already does. */
    static boolean tryHold(Path folder) throws IOException {
        var whole = folder.toAbsolutePath().normalize();
        var mark = whole.resolveSibling(whole.getFileName() + ".lock");
        var file = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(file)) {
            file.close();
            return false;
        }
        HELD.put(whole, file);
        return true;
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException heldHere) {
            return false;
        }
    }
}
