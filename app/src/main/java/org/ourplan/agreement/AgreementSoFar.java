package org.ourplan.agreement;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.agreement.Answer;
import org.ourplan.law.agreement.Copies;
import org.ourplan.law.agreement.SignOffFacts;
import org.ourplan.law.rules.Carries;

/** Everything said and decided about one plan so far, in order. */
public record AgreementSoFar(List<Entry> entries) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<EntryKind> DECISIONS =
            EnumSet.of(EntryKind.AGREED, EntryKind.RETURNED, EntryKind.NOT_AGREED);

    public AgreementSoFar {
        entries = List.copyOf(entries);
    }

    /**
     * The person's answer to the plan as it stands now, or null. An answer to earlier words or figures does not count.
     */
    public @Nullable Answer person() {
        return last(EntryKind.PERSON_ANSWERED)
                .filter(this::counts)
                .map(AgreementSoFar::answer)
                .orElse(null);
    }

    /** The latest answer of each other person whose agreement the plan needs. */
    public List<SignOffFacts.ThirdParty> others() {
        var byName = new LinkedHashMap<String, SignOffFacts.ThirdParty>();
        entries.stream()
                .filter(entry -> entry.kind() == EntryKind.OTHER_ANSWERED)
                .forEach(entry -> {
                    var name = entry.detail().one("name");
                    byName.put(name, new SignOffFacts.ThirdParty(name, counts(entry) ? answer(entry) : null));
                });
        return List.copyOf(byName.values());
    }

    /** The latest sending to the council, if it still stands. */
    public Optional<Entry> sent() {
        return last(EntryKind.SENT);
    }

    /** Why it was last returned, if it was. */
    public Optional<Entry> returned() {
        return last(EntryKind.RETURNED);
    }

    /** The council's decision on the latest sending, if it has made one. */
    public Optional<Entry> decision() {
        var sent = sent().map(Entry::number).orElse(Integer.MAX_VALUE);
        return entries.reversed().stream()
                .filter(entry -> DECISIONS.contains(entry.kind()) && entry.number() > sent)
                .findFirst();
    }

    /**
     * How long the council took to decide, in words, for an entry that is its decision; empty for any other (SIGN-5).
     */
    @Carries("SIGN-5")
    public String timeTaken(Entry decision) {
        if (!DECISIONS.contains(decision.kind())) {
            return "";
        }
        return entries.reversed().stream()
                .filter(entry -> entry.kind() == EntryKind.SENT && entry.number() < decision.number())
                .findFirst()
                .map(sent -> afterSent(ChronoUnit.DAYS.between(day(sent), day(decision))))
                .orElse("");
    }

    private static String afterSent(long days) {
        return days == 0 ? "On the day it was sent." : days + (days == 1 ? " day" : " days") + " after it was sent.";
    }

    private static LocalDate day(Entry entry) {
        return entry.at().atZone(LONDON).toLocalDate();
    }

    /** Who is owed a copy, and the copies given. */
    public Copies copies(String owner) {
        return new Copies(
                owner,
                entries.stream()
                        .filter(entry -> entry.kind() == EntryKind.COPY_ASKED_FOR)
                        .map(entry -> entry.detail().one("name"))
                        .toList(),
                entries.stream()
                        .filter(entry -> entry.kind() == EntryKind.COPY_GIVEN)
                        .map(entry -> new Copies.Copy(
                                entry.detail().one("name"),
                                entry.detail().one("format"),
                                LocalDate.parse(entry.detail().one("on"))))
                        .toList());
    }

    /** How somebody who was named is related to the person, as it was said. */
    public String relation(String name) {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.COPY_ASKED_FOR
                        && entry.detail().one("name").equals(name))
                .map(entry -> entry.detail().one("relation"))
                .findFirst()
                .orElse("");
    }

    /** True when a letter that had to reach the person did. */
    public boolean letterGiven() {
        return last(EntryKind.LETTER_GIVEN).isPresent();
    }

    /** Who sent it to be agreed. */
    public Optional<UUID> sentBy() {
        return sent().map(Entry::by);
    }

    /** The newest entry of a kind. */
    public Optional<Entry> last(EntryKind kind) {
        return entries.reversed().stream().filter(entry -> entry.kind() == kind).findFirst();
    }

    private boolean counts(Entry entry) {
        var afresh = last(EntryKind.BEGUN_AFRESH).map(Entry::number).orElse(0);
        return entry.number() > afresh;
    }

    private static Answer answer(Entry entry) {
        return new Answer(
                Answer.Said.valueOf(entry.detail().one("said")),
                entry.detail().one("words"),
                LocalDate.parse(entry.detail().one("on")));
    }
}
