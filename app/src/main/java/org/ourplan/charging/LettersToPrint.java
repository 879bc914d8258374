package org.ourplan.charging;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ourplan.access.LooksAtRecord;
import org.ourplan.access.SignedIn;
import org.ourplan.charging.store.LetterRows;
import org.ourplan.documents.Printing;
import org.ourplan.platform.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The letters of a run that need nobody's hand, as files for whoever prints and posts them: some at a time, because a year's
 * letters are too many for one file.
 */
@Component
public class LettersToPrint {

    /** How many letters one pack holds at most. */
    public static final int IN_A_PACK = 500;

    private static final String PAGE = "GET /charging/runs/{run}/letters/print";

    private final LetterRows rows;
    private final Printing printing;
    private final LooksAtRecord looks;

    LettersToPrint(LetterRows rows, Printing printing, LooksAtRecord looks) {
        this.rows = rows;
        this.printing = printing;
        this.looks = looks;
    }

    /**
     * One file of a pack.
     *
     * @param name the number of the record and the day it is from, so that files stand in the order of the records
     */
    public record File(String name, UUID document) {}

    /** How many packs the letters fill. */
    public static long packs(RunLetters.Counts counts) {
        return (counts.made() - counts.byHand() + IN_A_PACK - 1) / IN_A_PACK;
    }

    /**
     * The files of a pack; each is noted as a look at its person's record. Empty when there is no such pack.
     *
     * @param pack from 1
     */
    @Transactional
    public List<File> pack(UUID run, int pack, SignedIn by) {
        var letters = rows.toPrint(run, (pack - 1) * IN_A_PACK, IN_A_PACK);
        if (!letters.isEmpty()) {
            var people = letters.stream().map(letter -> new PersonId(letter.person()));
            looks.noteEach(people.collect(Collectors.toSet()), by.account(), PAGE);
        }
        return letters.stream().flatMap(letter -> letter.files().stream()).toList();
    }

    /** The paper that was kept when the letter was made. One statement. */
    public byte[] paper(File file) {
        return printing.kept(file.document());
    }
}
