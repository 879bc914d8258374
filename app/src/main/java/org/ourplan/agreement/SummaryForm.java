package org.ourplan.agreement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.ourplan.people.Person;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.InWords;

/**
 * A plan on the form that source 004 shows in its third appendix: field by field, each with where it comes from. What is not known yet
 * stays empty, as lines to write on; it is typed in again on the page that takes a plan written on paper, which asks the same.
 */
public record SummaryForm(List<Group> groups) {

    public SummaryForm {
        groups = List.copyOf(groups);
    }

    /**
     * Fields under one heading.
     *
     * @param lead may be empty
     */
    public record Group(String title, String lead, List<Field> fields) {
        public Group {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field.
     *
     * @param label empty for what the heading asks itself
     * @param value what is known, a paragraph each; empty: lines to write on
     * @param from where that comes from, or where it is kept once it is known
     * @param lines how many lines to write on where it is empty
     */
    public record Field(String label, List<String> value, String from, int lines) {

        public Field {
            value = value.stream()
                    .map(String::strip)
                    .filter(words -> !words.isEmpty())
                    .toList();
        }

        static Field of(String label, String from, int lines, String... value) {
            return new Field(label, List.of(value), from, lines);
        }

        static Field of(String label, String from, int lines, Stream<String> value) {
            return new Field(label, value.filter(Objects::nonNull).toList(), from, lines);
        }
    }

    /** The form of this plan, as the plan and its agreement stand. The sums are those that the plan says. */
    public static SummaryForm of(Person whose, PlanRecord plan, AgreementSoFar soFar) {
        var money = new SummaryMoney(plan);
        return new SummaryForm(Stream.of(
                        Stream.of(person(whose)),
                        SummaryNeeds.of(plan).stream(),
                        Stream.of(money.managed(), money.budget(), money.services(), money.nominee()),
                        Stream.of(information(plan), review(plan)),
                        Stream.of(SummarySignatures.of(whose, plan, soFar)))
                .flatMap(groups -> groups)
                .toList());
    }

    private static Group person(Person whose) {
        var from = "the person’s record";
        return new Group(
                "1. About me",
                "",
                List.of(
                        Field.of("Title", from, 1, whose.title()),
                        Field.of("Full name", from, 1, whose.fullName()),
                        Field.of("Date of birth", from, 1, InWords.date(whose.dateOfBirth())),
                        Field.of("Address", from, 2, whose.address().lines()),
                        Field.of("Number of my record", from, 1, String.valueOf(whose.reference())),
                        Field.of("NHS number", from, 1, Objects.requireNonNullElse(whose.nhsNumber(), ""))));
    }

    private static Group information(PlanRecord plan) {
        var from = "the plan, information and advice";
        var said = plan.written("information");
        return new Group(
                "7. Information and advice",
                "",
                List.of(
                        Field.of(
                                "What can meet or reduce my needs",
                                from,
                                3,
                                said.one("reduce").lines()),
                        Field.of(
                                "What can prevent or delay needs in the future",
                                from,
                                3,
                                said.one("delay").lines())));
    }

    private static Group review(PlanRecord plan) {
        return new Group(
                "8. When we first look at it again",
                "",
                List.of(Field.of(
                        "",
                        "the plan, when we look at it again",
                        1,
                        InWords.date(plan.facts().reviewDate()))));
    }
}
