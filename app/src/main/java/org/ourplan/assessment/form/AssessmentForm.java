package org.ourplan.assessment.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.ourplan.assessment.AssessmentKind;
import org.ourplan.assessment.decide.AroundThem;
import org.ourplan.law.advocacy.Process;
import org.ourplan.law.outcome.AdultOutcome;
import org.ourplan.law.outcome.CarerOutcome;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.writing.PartForm;

/**
 * All the parts of one assessment, in the order of the conversation.
 *
 * @param sections each with its title and its parts; what there may be several of shows those that are written
 * @param around those on record who may help the person
 */
public record AssessmentForm(List<Section> sections, List<AroundThem> around) {

    /**
     * Parts that belong together.
     *
     * @param addPlace where another of its kind is begun ({@code need/}); empty where there is no adding
     * @param addWords the words of that link
     */
    public record Section(String title, List<PartForm> parts, String addPlace, String addWords) {

        public Section {
            parts = List.copyOf(parts);
        }
    }

    private static final Set<String> ON_PAPER = Set.of("My life", "My life and the care I give", "Day to day");

    /** What is not asked of somebody who writes by hand: it is for the council to say, or it is asked twice over. */
    private static final Set<String> WHEN_WE_TALK =
            Set.of("typical-day", "good-day", "wants-nothing", "young-carer", "footing", "footing-why");

    public AssessmentForm {
        sections = List.copyOf(sections);
        around = List.copyOf(around);
    }

    /** The form of this kind, with what is recorded deciding what there is several of and which cards are asked. */
    public static AssessmentForm of(AssessmentKind kind, Recorded recorded) {
        return of(kind, recorded, List.of());
    }

    /** The same, with the people on record to choose from where it asks who helps. */
    public static AssessmentForm of(AssessmentKind kind, Recorded recorded, List<AroundThem> around) {
        var help = new HelpNow(around, recorded);
        return new AssessmentForm(
                kind == AssessmentKind.NEEDS ? needs(recorded, help) : carers(recorded, help), around);
    }

    private static List<Section> needs(Recorded recorded, HelpNow help) {
        return List.of(
                section(
                        "Before we start",
                        List.of(
                                OwnParts.beforeWeMeet(),
                                AdvocacyForm.of(Process.NEEDS_ASSESSMENT),
                                BeforeForms.how(),
                                BeforeForms.assessor(false))),
                involved(recorded, false),
                section(
                        "My life",
                        List.of(
                                LifeForms.typicalWeek(),
                                LifeForms.matters(),
                                LifeForms.ownView(),
                                LifeForms.household())),
                section("Day to day", outcomes(recorded, help)),
                several(
                        "Other needs",
                        recorded,
                        "need/",
                        place -> LifeForms.otherNeed(place, help),
                        "Add another need"),
                section(
                        "All of it together",
                        List.of(
                                LifeForms.upsAndDowns(),
                                LifeForms.wellbeing(false),
                                LifeForms.cause(),
                                LifeForms.whatElse(),
                                LifeForms.continuingHealthcare(),
                                LifeForms.conclusion(false))),
                capacity(recorded));
    }

    /** "Looking after a child" is asked only where there is one. */
    @Carries("ELIG-ADULT-10")
    private static List<PartForm> outcomes(Recorded recorded, HelpNow help) {
        return Arrays.stream(AdultOutcome.values())
                .filter(outcome -> outcome != AdultOutcome.CHILD_CARE
                        || recorded.answer("household", "looks-after-child").isYes())
                .map(outcome -> LifeForms.outcome(outcome, help))
                .toList();
    }

    private static List<Section> carers(Recorded recorded, HelpNow help) {
        return List.of(
                section(
                        "Before we start",
                        List.of(
                                OwnParts.beforeWeMeet(),
                                AdvocacyForm.of(Process.CARERS_ASSESSMENT),
                                BeforeForms.how(),
                                BeforeForms.assessor(true))),
                involved(recorded, true),
                section(
                        "My life and the care I give",
                        List.of(
                                CarersForms.caring(),
                                LifeForms.matters(),
                                LifeForms.ownView(),
                                CarersForms.ableAndWilling(),
                                CarersForms.ownLife())),
                section("Day to day", carersDayToDay(help)),
                several(
                        "Other needs",
                        recorded,
                        "need/",
                        place -> CarersForms.otherNeed(place, help),
                        "Add another need"),
                section(
                        "All of it together",
                        List.of(
                                LifeForms.upsAndDowns(),
                                LifeForms.wellbeing(true),
                                CarersForms.cause(),
                                LifeForms.whatElse(),
                                CarersForms.sharing(),
                                LifeForms.conclusion(true))),
                capacity(recorded));
    }

    private static List<PartForm> carersDayToDay(HelpNow help) {
        var dayToDay = new ArrayList<>(Arrays.stream(CarerOutcome.values())
                .map(outcome -> CarersForms.outcome(outcome, help))
                .toList());
        dayToDay.add(CarersForms.health());
        return dayToDay;
    }

    private static Section section(String title, List<PartForm> parts) {
        return new Section(title, parts, "", "");
    }

    private static Section involved(Recorded recorded, boolean carers) {
        var parts = new ArrayList<PartForm>();
        parts.add(BeforeForms.person(carers));
        recorded.placesUnder("involved/").stream()
                .filter(place -> !place.equals("involved/person"))
                .forEach(place -> parts.add(named(BeforeForms.somebody(carers), place, recorded.one(place, "name"))));
        return new Section("Who is involved", parts, "involved/", "Add somebody");
    }

    private static Section capacity(Recorded recorded) {
        return several(
                "Capacity, one decision at a time",
                recorded,
                "capacity/",
                place -> BeforeForms.capacity().at(place),
                "Add a decision");
    }

    private static Section several(
            String title, Recorded recorded, String under, Function<String, PartForm> form, String addWords) {
        var parts = recorded.placesUnder(under).stream()
                .map(place -> named(
                        form.apply(place),
                        place,
                        recorded.one(place, recorded.has(place, "title") ? "title" : "decision")))
                .toList();
        return new Section(title, parts, under, addWords);
    }

    private static PartForm named(PartForm form, String place, String name) {
        var title = name.isBlank() ? form.title() : name;
        return new PartForm(place, title, form.small(), form.lead(), form.questions());
    }

    /** Every part, in order. */
    public List<PartForm> parts() {
        return sections.stream().flatMap(section -> section.parts().stream()).toList();
    }

    /** The part at this place; for a new one of several, its questions at that place. */
    public Optional<PartForm> at(AssessmentKind kind, String place) {
        var carers = kind == AssessmentKind.CARERS;
        var written =
                parts().stream().filter(part -> part.place().equals(place)).findFirst();
        if (written.isEmpty() && !carers && place.equals("outcome/" + AdultOutcome.CHILD_CARE.code())) {
            return Optional.of(LifeForms.outcome(AdultOutcome.CHILD_CARE, new HelpNow(around, new Recorded(Map.of()))));
        }
        if (written.isPresent() || !place.matches("[a-z]+/[0-9a-f-]{36}")) {
            return written;
        }
        return switch (place.substring(0, place.indexOf('/'))) {
            case "need" -> {
                var help = new HelpNow(around, new Recorded(Map.of()));
                yield Optional.of(carers ? CarersForms.otherNeed(place, help) : LifeForms.otherNeed(place, help));
            }
            case "involved" -> Optional.of(BeforeForms.somebody(carers).at(place));
            case "capacity" -> Optional.of(BeforeForms.capacity().at(place));
            default -> Optional.empty();
        };
    }

    /** What somebody can answer by themselves on paper: their life and each card of it. The rest is asked when we talk. */
    public static List<PartForm> onPaper(AssessmentKind kind) {
        var nothing = new Recorded(Map.of());
        var help = new HelpNow(List.of(), nothing);
        var parts = new ArrayList<PartForm>();
        of(kind, nothing).sections().stream()
                .filter(section -> ON_PAPER.contains(section.title()))
                .forEach(section -> parts.addAll(section.parts()));
        if (kind == AssessmentKind.NEEDS) {
            parts.add(LifeForms.outcome(AdultOutcome.CHILD_CARE, help));
            parts.add(LifeForms.otherNeed("need/", help));
        } else {
            parts.add(CarersForms.otherNeed("need/", help));
        }
        parts.add(LifeForms.upsAndDowns());
        return parts.stream().map(part -> part.without(WHEN_WE_TALK)).toList();
    }

    /** The form in which a pause is written. */
    public static PartForm pause() {
        return BeforeForms.pause();
    }

    /** The form in which a no is written. */
    public static PartForm refusal(AssessmentKind kind) {
        return BeforeForms.refusal(kind == AssessmentKind.CARERS);
    }
}
