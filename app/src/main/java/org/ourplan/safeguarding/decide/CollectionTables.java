package org.ourplan.safeguarding.decide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.safeguarding.AbuseType;
import org.ourplan.law.safeguarding.HarmPlace;
import org.ourplan.law.safeguarding.Lacked;
import org.ourplan.law.safeguarding.OutcomesAsked;
import org.ourplan.law.safeguarding.OutcomesMet;
import org.ourplan.law.safeguarding.RiskFound;
import org.ourplan.law.safeguarding.RiskOutcome;
import org.ourplan.law.safeguarding.SourceKind;
import org.ourplan.safeguarding.decide.CollectionTable.Row;
import org.ourplan.safeguarding.decide.CollectionYear.Started;

/** The tables SG1 to SG5 of one year. Counts here are exact: how they may be shown is another matter. */
@Carries({"SAFE-3", "SAFE-9", "SAFE-10"})
public final class CollectionTables {

    private static final String NOT_KNOWN = "Not known";
    private static final List<String> ROUTES = List.of("Section 42", "Other");
    private static final List<String> AGES =
            List.of("18 to 64", "65 to 74", "75 to 84", "85 to 94", "95 and over", NOT_KNOWN);
    private static final int[] BAND_ENDS = {64, 74, 84, 94};

    private CollectionTables() {}

    /** Every table, in order. */
    public static List<CollectionTable> of(CollectionYear year) {
        return List.of(
                started(year),
                people("SG1a", "Individuals by age", AGES, one -> band(one.age()), year),
                people(
                        "SG1b",
                        "Individuals by gender",
                        List.of("Male", "Female", NOT_KNOWN),
                        one -> known(one.gender()),
                        year),
                people(
                        "SG1c",
                        "Individuals by ethnic group",
                        seen(year, Started::ethnicity),
                        one -> known(one.ethnicity()),
                        year),
                people(
                        "SG1d",
                        "Individuals by primary support reason",
                        seen(year, Started::reason),
                        one -> known(one.reason()),
                        year),
                conditions(year),
                bySource(
                        "SG2a",
                        "Type of risk by source",
                        AbuseType.values(),
                        AbuseType::words,
                        ClosingColumns::abuse,
                        year),
                bySource(
                        "SG2b",
                        "Location by source",
                        HarmPlace.values(),
                        HarmPlace::words,
                        ClosingColumns::places,
                        year),
                byPlace(year),
                single(
                        "SG2c",
                        "Result of the assessment of risk",
                        RiskFound.values(),
                        RiskFound::words,
                        ClosingColumns::riskFound,
                        year),
                single(
                        "SG2e",
                        "What became of a risk that was found",
                        RiskOutcome.values(),
                        RiskOutcome::words,
                        ClosingColumns::riskOutcome,
                        year),
                capacity(year),
                personal(year),
                reviews("SG5a", "Safeguarding adults reviews", "Where one or more died", "Where nobody died", year),
                reviews("SG5b", "Individuals in those reviews", "Died", "Survived", year));
    }

    private static CollectionTable started(CollectionYear year) {
        return new CollectionTable(
                "SG1f",
                "Concerns and enquiries that started",
                List.of("Count"),
                List.of(
                        row("Concerns", year.concerns()),
                        row("Enquiries under section 42", enquiries(year, true)),
                        row("Other enquiries", enquiries(year, false))));
    }

    private static int enquiries(CollectionYear year, boolean section42) {
        return (int) year.started().stream()
                .filter(one -> one.section42() == section42)
                .count();
    }

    private static CollectionTable people(
            String code, String title, List<String> labels, Function<Started, String> label, CollectionYear year) {
        return new CollectionTable(
                code,
                title,
                ROUTES,
                labels.stream()
                        .map(name -> new Row(
                                name, individuals(year, one -> label.apply(one).equals(name))))
                        .toList());
    }

    private static CollectionTable conditions(CollectionYear year) {
        var labels = year.started().stream()
                .flatMap(one -> one.conditions().stream())
                .distinct()
                .sorted();
        var rows = labels.map(name ->
                new Row(name, individuals(year, one -> one.conditions().contains(name))));
        var none =
                new Row("None said", individuals(year, one -> one.conditions().isEmpty()));
        return new CollectionTable(
                "SG1e",
                "Individuals by condition they reported",
                ROUTES,
                Stream.concat(rows, Stream.of(none)).toList());
    }

    /** Each person once for each kind of enquiry. */
    private static List<Integer> individuals(CollectionYear year, Predicate<Started> which) {
        return Stream.of(true, false)
                .map(section42 -> (int) year.started().stream()
                        .filter(one -> one.section42() == section42)
                        .filter(which)
                        .map(Started::person)
                        .distinct()
                        .count())
                .toList();
    }

    private static List<String> seen(CollectionYear year, Function<Started, String> what) {
        var named = year.started().stream()
                .map(what)
                .map(CollectionTables::known)
                .filter(one -> !one.equals(NOT_KNOWN))
                .distinct()
                .sorted();
        return Stream.concat(named, Stream.of(NOT_KNOWN)).toList();
    }

    private static String known(String said) {
        return said.isEmpty() ? NOT_KNOWN : said;
    }

    private static String band(@Nullable Integer age) {
        if (age == null) {
            return NOT_KNOWN;
        }
        var band = (int) Arrays.stream(BAND_ENDS).filter(end -> age > end).count();
        return AGES.get(band);
    }

    private static <E> CollectionTable bySource(
            String code,
            String title,
            E[] all,
            Function<E, String> words,
            Function<ClosingColumns, List<E>> what,
            CollectionYear year) {
        return new CollectionTable(
                code,
                title,
                Arrays.stream(SourceKind.values()).map(SourceKind::words).toList(),
                Arrays.stream(all)
                        .map(one -> new Row(
                                words.apply(one),
                                Arrays.stream(SourceKind.values())
                                        .map(source -> count(
                                                year,
                                                closed -> closed.source() == source
                                                        && what.apply(closed).contains(one)))
                                        .toList()))
                        .toList());
    }

    private static CollectionTable byPlace(CollectionYear year) {
        return new CollectionTable(
                "SG2a_b1",
                "Type of risk by location",
                Arrays.stream(HarmPlace.values()).map(HarmPlace::words).toList(),
                Arrays.stream(AbuseType.values())
                        .map(type -> new Row(
                                type.words(),
                                Arrays.stream(HarmPlace.values())
                                        .map(place -> count(
                                                year,
                                                one -> one.abuse().contains(type)
                                                        && one.places().contains(place)))
                                        .toList()))
                        .toList());
    }

    private static <E> CollectionTable single(
            String code,
            String title,
            E[] all,
            Function<E, String> words,
            Function<ClosingColumns, @Nullable E> what,
            CollectionYear year) {
        return new CollectionTable(
                code,
                title,
                List.of("Count"),
                Arrays.stream(all)
                        .map(one ->
                                row(words.apply(one), count(year, closed -> Objects.equals(what.apply(closed), one))))
                        .toList());
    }

    private static CollectionTable capacity(CollectionYear year) {
        var rows =
                Stream.of(Lacked.values()).map(one -> row(one.words(), count(year, closed -> closed.lacked() == one)));
        var supported = row(
                "Of those who did: supported by an advocate, family or a friend",
                count(year, one -> one.supported() == Answer.YES));
        return new CollectionTable(
                "SG3a",
                "Did they lack capacity?",
                List.of("Count"),
                Stream.concat(rows, Stream.of(supported)).toList());
    }

    private static CollectionTable personal(CollectionYear year) {
        var asked = Stream.of(OutcomesAsked.values())
                .map(one -> row(one.words(), count(year, closed -> closed.asked() == one)));
        var met = Stream.of(OutcomesMet.values())
                .map(one -> row(
                        "Of those who said what they want: " + one.words().toLowerCase(Locale.UK) + " achieved",
                        count(year, closed -> closed.met() == one)));
        return new CollectionTable(
                "SG4a",
                "Making Safeguarding Personal",
                List.of("Count"),
                Stream.concat(asked, met).toList());
    }

    private static CollectionTable reviews(
            String code, String title, String died, String survived, CollectionYear year) {
        var deaths = (int) year.reviews().stream().filter(one -> one).count();
        return new CollectionTable(
                code,
                title,
                List.of("Count"),
                List.of(row(died, deaths), row(survived, year.reviews().size() - deaths)));
    }

    private static int count(CollectionYear year, Predicate<ClosingColumns> which) {
        return (int) year.concluded().stream().filter(which).count();
    }

    private static Row row(String label, int count) {
        return new Row(label, List.of(count));
    }
}
