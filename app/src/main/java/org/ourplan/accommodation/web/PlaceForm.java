package org.ourplan.accommodation.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.ourplan.accommodation.PlaceDetail;
import org.ourplan.law.accommodation.Place;
import org.ourplan.law.accommodation.PlaceType;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Problems;

/** Reads and writes the form of one place. */
final class PlaceForm {

    private PlaceForm() {}

    /** The place as typed; empty where something is wrong with it. */
    static Optional<PlaceDetail> read(Answers answers, Problems problems) {
        var type = PlaceType.named(answers.one("type"));
        problems.when(!answers.has("name"), "name", "Enter the name of the place.")
                .when(type.isEmpty(), "type", "Choose which kind of place it is.")
                .when(!answers.has("england"), "england", "Say whether it is in England.")
                .when(!answers.has("chosen"), "chosen", "Say who named this place.")
                .when(
                        answers.has("weekly") && answers.money("weekly").isEmpty(),
                        "weekly",
                        "Enter the price a week in pounds, for example 712.50, or leave it empty until it is known.")
                .when(
                        answers.has("suitable") && !answers.has("suits"),
                        "suits",
                        "Say how it would meet the needs, or why it would not.")
                .when(
                        answers.hasDate("from") && answers.date("from").isEmpty(),
                        "from",
                        "Enter a real date, such as 27 3 2027, or leave it empty.");
        return problems.isEmpty() ? type.map(known -> detail(answers, known)) : Optional.empty();
    }

    private static PlaceDetail detail(Answers answers, PlaceType type) {
        return new PlaceDetail(
                new Place(
                        answers.one("name"),
                        type,
                        answers.chose("england", "yes"),
                        answers.money("weekly").orElse(null),
                        yesOrNo(answers, "suitable"),
                        yesOrNo(answers, "available"),
                        answers.date("from").orElse(null),
                        yesOrNo(answers, "terms")),
                answers.one("where"),
                answers.chose("chosen", "person"),
                answers.one("wish"),
                answers.one("suits"),
                answers.chose("section117", "yes"));
    }

    private static @Nullable Boolean yesOrNo(Answers answers, String field) {
        return answers.has(field) ? Boolean.valueOf(answers.chose(field, "yes")) : null;
    }

    /** The answers that would have made this place. */
    static Answers answers(PlaceDetail detail) {
        var place = detail.place();
        var weekly = place.weekly();
        var given = new LinkedHashMap<String, List<String>>();
        given.put("name", List.of(place.name()));
        given.put("type", List.of(place.type().name()));
        given.put("where", List.of(detail.where()));
        given.put("england", List.of(place.inEngland() ? "yes" : "no"));
        given.put("chosen", List.of(detail.chosen() ? "person" : "council"));
        given.put("wish", List.of(detail.wish()));
        given.put("weekly", List.of(weekly == null ? "" : weekly.toPlainString()));
        given.put("suitable", List.of(words(place.suitable())));
        given.put("suits", List.of(detail.suits()));
        given.put("available", List.of(words(place.available())));
        given.put("terms", List.of(words(place.agreesToTerms())));
        given.put("section117", List.of(detail.section117() ? "yes" : "no"));
        day(given, place.availableFrom());
        return new Answers(given);
    }

    private static void day(LinkedHashMap<String, List<String>> given, @Nullable LocalDate day) {
        if (day != null) {
            given.put("from-day", List.of(String.valueOf(day.getDayOfMonth())));
            given.put("from-month", List.of(String.valueOf(day.getMonthValue())));
            given.put("from-year", List.of(String.valueOf(day.getYear())));
        }
    }

    private static String words(@Nullable Boolean answer) {
        return answer == null ? "" : answer ? "yes" : "no";
    }

    /** What stands there, in a sentence, for somebody whose own writing came second. */
    static String inWords(PlaceDetail detail, String by) {
        var place = detail.place();
        var weekly = place.weekly();
        return by + " wrote meanwhile: " + place.name() + ", " + place.type().words() + ", "
                + (weekly == null ? "price not known" : InWords.pounds(weekly) + " a week") + ", suitable: "
                + said(place.suitable()) + ", can be had: " + said(place.available()) + ", agrees to the terms: "
                + said(place.agreesToTerms()) + ". " + detail.suits() + " " + detail.wish();
    }

    private static String said(@Nullable Boolean answer) {
        return answer == null ? "not said" : words(answer);
    }
}
