package org.ourplan.plan;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.decide.FileKind;

/** Pictures, drawings and recordings in a plan, by the person whose plan it is (S004-64). Given back to be kept, never shown inline. */
public interface Pictures {

    /** The largest that is taken, in bytes: 5 MB. */
    int LARGEST = 5 * 1024 * 1024;

    /** The most that a plan holds. */
    int MOST = 20;

    /** What is taken. */
    Set<FileKind> TAKEN = Set.copyOf(EnumSet.allOf(FileKind.class));

    /**
     * One of them, without its content.
     *
     * @param about the part of the plan it belongs to; empty for the whole
     * @param shows what it shows or says, in words
     */
    record Shown(UUID id, String about, String shows, FileKind kind, int bytes, String addedBy, Instant addedAt) {}

    /** One with its content. */
    record File(String name, FileKind kind, byte[] content) {}

    /** Every one in the plan, in the order they were added. One statement. */
    List<Shown> of(PersonId person, UUID plan);

    /** One of this plan; empty once it is taken out. One statement. */
    Optional<File> find(PersonId person, UUID plan, UUID picture);

    /** Adds one, whose kind was found by its content. Refused in words where the plan cannot be written in, or holds {@link #MOST}. */
    void add(PersonId person, UUID plan, String about, String shows, File file, SignedIn by);

    /** Takes one out again; nothing where it is out already. */
    void takeOut(PersonId person, UUID plan, UUID picture, SignedIn by);
}
