package org.ourplan.nationalreturn;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.access.SignedIn;
import org.ourplan.nationalreturn.decide.Field;
import org.ourplan.nationalreturn.decide.ListValue;
import org.ourplan.nationalreturn.decide.Release;
import org.ourplan.nationalreturn.file.ListFile;
import org.ourplan.nationalreturn.store.ListStore;
import org.ourplan.platform.Counted;
import org.ourplan.platform.event.Events;
import org.ourplan.platform.event.Happening;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lists of the return. A council loads the department's exact values from a file of Variable, value and mapping: first a report
 * of what it would do, then all of it or nothing. Fields that the file does not name keep their lists.
 */
@Component
public class ReturnLists implements ApplicationRunner {

    /** Where they are seen and loaded. */
    public static final String HERE = "/returns/client-level-data/lists";

    private final ListStore store;
    private final Events events;

    ReturnLists(ListStore store, Events events) {
        this.store = store;
        this.events = events;
    }

    /** The lists that came with the program are in the table from the first start on. */
    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        store.hold();
        store.seed();
    }

    /** What a file would do to one list. */
    public record Change(Field field, List<String> added, List<String> gone, int same) {}

    /**
     * What a file would do, before anything is done.
     *
     * @param wrongs while there are any, nothing can be done with it
     * @param fingerprint of the lists it was held against
     */
    public record Report(
            UUID file,
            String name,
            Release release,
            boolean taken,
            List<Change> changes,
            List<String> wrongs,
            String fingerprint) {}

    /** Every load, newest first. One statement. */
    public List<ListStore.Load> loads() {
        return store.loads();
    }

    /** The values in force of a release, by field. One statement. */
    public Map<Field, List<ListValue>> inForce(Release release) {
        return store.values(release).stream()
                .collect(Collectors.groupingBy(ListValue::field, LinkedHashMap::new, Collectors.toList()));
    }

    /** Keeps a file so that its report can be read. Returns its id. */
    @Transactional
    public UUID keep(String name, String content, Release release, SignedIn by) {
        return store.keep(name, content.replace("\u0000", ""), release, by.account());
    }

    /** What a file would do to the lists as they stand now. Four statements. */
    public Report report(UUID id) {
        var given = store.file(id).orElseThrow(NotFound::new);
        var standing = store.values(given.release());
        var read = ListFile.read(given.content(), given.release(), store.lists());
        var changes = new ArrayList<Change>();
        if (read.wrongs().isEmpty()) {
            Field.ALL.stream()
                    .filter(field -> read.values().stream().anyMatch(value -> value.field() == field))
                    .forEach(field -> changes.add(change(field, texts(field, read.values()), texts(field, standing))));
        }
        return new Report(
                id,
                given.name(),
                given.release(),
                given.taken(),
                changes,
                read.wrongs(),
                UUID.nameUUIDFromBytes(standing.toString().getBytes(StandardCharsets.UTF_8))
                        .toString());
    }

    private static Change change(Field field, List<String> inFile, List<String> here) {
        return new Change(
                field,
                inFile.stream().filter(text -> !here.contains(text)).toList(),
                here.stream().filter(text -> !inFile.contains(text)).toList(),
                (int) inFile.stream().filter(here::contains).count());
    }

    private static List<String> texts(Field field, List<ListValue> values) {
        return values.stream()
                .filter(value -> value.field() == field)
                .map(ListValue::text)
                .toList();
    }

    /** Does what the report said, all of it. Refused where the file is wrong or was taken, and where the lists changed since. */
    @Transactional
    public void take(UUID id, String fingerprint, SignedIn by) {
        store.hold();
        var report = report(id);
        if (report.taken()
                || !report.wrongs().isEmpty()
                || !report.fingerprint().equals(fingerprint)) {
            throw new Refused(
                    List.of(
                            report.taken()
                                    ? "This file was loaded already."
                                    : report.wrongs().isEmpty()
                                            ? "The lists have changed since you read this report. Read it again: nothing was done."
                                            : "Something is wrong with the file. Nothing was done."),
                    HERE + "/" + id);
        }
        var given = store.file(id).orElseThrow(NotFound::new);
        var read =
                ListFile.read(given.content(), given.release(), store.lists()).values();
        var all = together(read, store.values(given.release()));
        var sha256 =
                HexFormat.of().formatHex(Counted.sha256().digest(given.content().getBytes(StandardCharsets.UTF_8)));
        var list = store.load(given.release(), given.name(), sha256, all, new ListStore.By(by.account(), by.name()));
        store.taken(id, list);
        events.append(
                Events.COUNCIL,
                Happening.RETURN_LISTS_LOADED,
                list,
                1,
                Map.of("release", String.valueOf(given.release().number())),
                by.account());
    }

    /** The lists of the file, and those that it does not name as they stand. */
    private static List<ListValue> together(List<ListValue> read, List<ListValue> standing) {
        var named = read.stream().map(ListValue::field).collect(Collectors.toSet());
        return Stream.concat(read.stream(), standing.stream().filter(value -> !named.contains(value.field())))
                .sorted(Comparator.comparing(ListValue::field))
                .toList();
    }
}
