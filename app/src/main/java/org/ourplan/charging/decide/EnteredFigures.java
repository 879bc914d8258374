package org.ourplan.charging.decide;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ourplan.law.charging.figures.Figure;
import org.ourplan.law.charging.figures.FigureTable;

/** Everything the council has ever entered, and which of it counts. */
public record EnteredFigures(List<EnteredFigure> all) {

    public EnteredFigures {
        all = List.copyOf(all);
    }

    /** The entry of that id. */
    public Optional<EnteredFigure> find(UUID id) {
        return all.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** Confirmed, and not replaced by a confirmed one: the one of the latest first day last. */
    public List<EnteredFigure> counting() {
        return counting(all.stream()
                .filter(EnteredFigure::isConfirmed)
                .map(EnteredFigure::id)
                .collect(Collectors.toSet()));
    }

    private List<EnteredFigure> counting(Collection<UUID> confirmed) {
        var among = all.stream().filter(entry -> confirmed.contains(entry.id())).toList();
        Set<UUID> replaced = among.stream()
                .map(EnteredFigure::replaces)
                .filter(java.util.Objects::nonNull)
                .collect(Collectors.toSet());
        return among.stream()
                .filter(entry -> !replaced.contains(entry.id()))
                .sorted(Comparator.comparing(EnteredFigure::from).thenComparing(EnteredFigures::confirmedAt))
                .toList();
    }

    private static Instant confirmedAt(EnteredFigure entry) {
        return entry.state() instanceof EnteredFigure.State.Confirmed confirmed ? confirmed.at() : Instant.MAX;
    }

    /** The table with what counts laid over it. On a day that several hold, the one of the latest first day stands. */
    public FigureTable over(FigureTable published) {
        return over(published, counting());
    }

    /** The same with only these entries, as they counted when somebody looked. */
    public FigureTable over(FigureTable published, Collection<UUID> only) {
        return over(published, counting(only));
    }

    private static FigureTable over(FigureTable published, List<EnteredFigure> counting) {
        var table = published;
        for (var entry : counting) {
            table = table.with(entry.dated());
        }
        return table;
    }

    /** What waits for a second person, the longest first. */
    public List<EnteredFigure> waiting() {
        return all.stream()
                .filter(EnteredFigure::isWaiting)
                .sorted(Comparator.comparing(EnteredFigure::enteredAt))
                .toList();
    }

    /** What waits for this figure from this day. */
    public Optional<EnteredFigure> waiting(Figure figure, LocalDate from) {
        return waiting().stream()
                .filter(entry -> entry.figure() == figure && entry.from().equals(from))
                .findFirst();
    }

    /** The entry that counts for this figure from exactly this day. */
    public Optional<EnteredFigure> counting(Figure figure, LocalDate from) {
        return counting().stream()
                .filter(entry -> entry.figure() == figure && entry.from().equals(from))
                .findFirst();
    }

    /** The entry that a confirmed one put in this one's place. */
    public Optional<EnteredFigure> replacementOf(UUID id) {
        return all.stream()
                .filter(entry -> entry.isConfirmed() && id.equals(entry.replaces()))
                .findFirst();
    }
}
