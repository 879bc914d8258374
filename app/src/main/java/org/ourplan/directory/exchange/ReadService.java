package org.ourplan.directory.exchange;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.ourplan.directory.EntryText;

/**
 * A service as a file has it.
 *
 * @param number its place in the file, from 1
 * @param id as the file has it
 * @param gone true where the file says that it is not there now
 * @param assuredOn the day on which it was last checked, where the file says one
 */
record ReadService(
        int number,
        String id,
        EntryText text,
        boolean gone,
        @Nullable LocalDate assuredOn) {

    /** How people find it in the file. */
    String called() {
        var name = text.of(org.ourplan.directory.EntryField.NAME);
        return "Service " + number + (name.isEmpty() ? "" : " (“" + name + "”)");
    }
}
