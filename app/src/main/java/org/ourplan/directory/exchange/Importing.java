package org.ourplan.directory.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.directory.Checked;
import org.ourplan.directory.Entry;
import org.ourplan.directory.EntryField;
import org.ourplan.directory.EntryKind;
import org.ourplan.directory.EntryText;
import org.ourplan.directory.Keeping;
import org.ourplan.directory.store.DirectoryStore;
import org.ourplan.directory.store.FileStore;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file of services over into the directory: first a report of what it would do, then all of it or nothing. */
@Component
@Carries("S002-17")
public class Importing {

    /** Where a file is given. */
    public static final String HERE = "/directory/keeping/file";

    /** What a needed field says where a file says nothing. */
    static final String NOT_SAID = "Not said. Please ask them.";

    /** What the standard has no place for, or files often leave out: what stands here is kept. */
    private static final Set<EntryField> KEPT =
            Set.of(EntryField.WHO_FOR, EntryField.COST, EntryField.OTHER_WORDS, EntryField.OTHER_WAYS);

    private static final Set<EntryField> FILLED = Set.of(EntryField.WHO_FOR, EntryField.COST);

    private final FileStore files;
    private final DirectoryStore entries;
    private final Keeping keeping;
    private final Clock clock;

    Importing(FileStore files, DirectoryStore entries, Keeping keeping, Clock clock) {
        this.files = files;
        this.entries = entries;
        this.keeping = keeping;
        this.clock = clock;
    }

    /** Keeps a file, so that its report can be read before anything is done. Returns its id. */
    @Transactional
    public UUID keep(String name, String content, EntryKind kind, SignedIn by) {
        return files.keep(name, content.replace("\u0000", ""), kind, by);
    }

    /** What a file would do to the directory as it stands now. Two statements. */
    public ImportReport report(UUID id) {
        var file = files.find(id).orElseThrow(NotFound::new);
        var read = ServiceFile.read(file.content());
        var known = known(read.services());
        var lines = new ArrayList<ImportLine>();
        var wrongs = new ArrayList<>(read.wrongs());
        for (var service : read.wrongs().isEmpty() ? read.services() : List.<ReadService>of()) {
            var line = line(service, known.get(service.id()), file.kind());
            lines.add(line);
            if (line.change() != ImportLine.Change.LEFT_OUT && line.change() != ImportLine.Change.GONE) {
                line.text().wrongs().forEach(wrong -> wrongs.add(told(service, wrong)));
            }
        }
        var rests = lines.stream().map(ImportLine::fingerprint).collect(Collectors.joining("\n"));
        return new ImportReport(
                id,
                file.name(),
                file.taken(),
                lines,
                wrongs,
                UUID.nameUUIDFromBytes(rests.getBytes(StandardCharsets.UTF_8)).toString());
    }

    private static String told(ReadService service, EntryText.Wrong wrong) {
        var field = EntryField.named(wrong.field()).map(EntryField::label).orElse(wrong.field());
        return service.called() + ", " + field + ": " + wrong.sentence() + ".";
    }

    private Map<String, Entry> known(List<ReadService> services) {
        var ids = services.stream()
                .flatMap(service -> ours(service.id()).stream())
                .toList();
        var outside = services.stream().map(ReadService::id).toList();
        var known = new HashMap<String, Entry>();
        for (var entry : entries.known(outside, ids)) {
            known.putIfAbsent(entry.outsideId().isEmpty() ? entry.id().toString() : entry.outsideId(), entry);
            known.putIfAbsent(entry.id().toString(), entry);
        }
        return known;
    }

    private static Optional<UUID> ours(String id) {
        try {
            return Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException another) {
            return Optional.empty();
        }
    }

    private static ImportLine line(ReadService service, @Nullable Entry standing, EntryKind kind) {
        var text = text(service, standing, kind);
        return new ImportLine(service, change(service, standing, text), text, standing);
    }

    private static EntryText text(ReadService service, @Nullable Entry standing, EntryKind kind) {
        var kinds = !service.text().kinds().isEmpty()
                ? service.text().kinds()
                : standing == null ? Set.of(kind) : standing.text().kinds();
        var read = new EntryText(service.text().says(), kinds);
        var together = standing == null ? read : read.orElse(standing.text(), KEPT);
        var filled = new EnumMap<EntryField, String>(EntryField.class);
        FILLED.forEach(field -> filled.put(field, NOT_SAID));
        return together.orElse(new EntryText(filled, Set.of()), FILLED);
    }

    private static ImportLine.Change change(ReadService service, @Nullable Entry standing, EntryText text) {
        if (standing == null) {
            return service.gone() ? ImportLine.Change.LEFT_OUT : ImportLine.Change.NEW;
        }
        if (service.gone()) {
            return standing.withdrawn() ? ImportLine.Change.SAME : ImportLine.Change.GONE;
        }
        if (standing.withdrawn()) {
            return ImportLine.Change.BACK;
        }
        return text.equals(standing.text()) ? ImportLine.Change.SAME : ImportLine.Change.CHANGED;
    }

    /**
     * Does what the report said, all of it or nothing. Refused where something is wrong with the file, where it was taken over
     * already, and where the directory has changed since the report was read. Entries that the file does not name stay.
     */
    @Transactional
    public void take(UUID id, String fingerprint, SignedIn by) {
        files.hold();
        var report = report(id);
        if (!report.wrongs().isEmpty()
                || report.taken()
                || !report.fingerprint().equals(fingerprint)) {
            throw new Refused(
                    List.of(
                            report.taken()
                                    ? "This file was taken over already."
                                    : report.wrongs().isEmpty()
                                            ? "The directory has changed since you read this report. Read it again: nothing was done."
                                            : "Something is wrong with the file. Nothing was done."),
                    HERE + "/" + id);
        }
        report.lines().forEach(line -> take(line, by));
        files.taken(id, by);
    }

    private void take(ImportLine line, SignedIn by) {
        var standing = line.standing();
        switch (line.change()) {
            case NEW -> check(keeping.add(line.text(), line.service().id(), by), null, line, by);
            case CHANGED, BACK, SAME -> {
                if (standing != null) {
                    again(line, standing, by);
                }
            }
            case GONE -> {
                if (standing != null) {
                    keeping.withdraw(standing.id(), "The file says that it is not there now", by);
                }
            }
            case LEFT_OUT -> {}
        }
    }

    private void again(ImportLine line, Entry standing, SignedIn by) {
        if (line.service().gone()) {
            return;
        }
        if (keeping.change(standing.id(), standing.version(), line.text(), by) != null) {
            throw new Refused(
                    List.of("Somebody changed “" + standing.name() + "” at this moment. Nothing was done."), HERE);
        }
        if (line.change() == ImportLine.Change.BACK) {
            keeping.showAgain(standing.id(), by);
        }
        check(standing.id(), standing.checkedOn(), line, by);
    }

    /** A later check that the file tells of counts; an earlier one, or one to come, does not. */
    private void check(UUID entry, @Nullable LocalDate last, ImportLine line, SignedIn by) {
        var on = line.service().assuredOn();
        if (on != null && !on.isAfter(LocalDate.now(clock)) && (last == null || on.isAfter(last))) {
            keeping.checked(entry, new Checked(on, "A file of theirs says so", Checked.THEMSELVES), by);
        }
    }
}
