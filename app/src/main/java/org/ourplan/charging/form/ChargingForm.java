package org.ourplan.charging.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ourplan.law.charging.assessment.HomeCost;
import org.ourplan.law.charging.capital.CapitalKind;
import org.ourplan.law.charging.income.IncomeKind;
import org.ourplan.platform.decide.Recorded;
import org.ourplan.writing.PartForm;

/**
 * All the parts of one financial assessment, in the order of the conversation: what applies and nothing else.
 *
 * @param sections each with its title and its parts
 * @param own whether the person fills it in themselves
 * @param careHome whether they live in a care home for good
 */
public record ChargingForm(List<Section> sections, boolean own, boolean careHome) {

    /**
     * Parts that belong together.
     *
     * @param addPlace where another of its kind is begun, for example {@code more-income}; empty where there is no adding
     */
    public record Section(String title, List<PartForm> parts, String addPlace, String addWords) {

        public Section {
            parts = List.copyOf(parts);
        }
    }

    public ChargingForm {
        sections = List.copyOf(sections);
    }

    /** For whoever fills it in with the person, the council's own questions among them. */
    public static ChargingForm forOfficer(Recorded recorded) {
        return of(recorded, new Voice(false));
    }

    /** For the person themselves: nothing of what the council decides. */
    public static ChargingForm forThePerson(Recorded recorded) {
        return of(recorded, new Voice(true));
    }

    /** What somebody answers on paper. What they ticked of income, savings and costs has rows of its own to say how much. */
    public static List<PartForm> onPaper() {
        var voice = new Voice(true);
        var money = new MoneyForms(voice, false);
        var costs = new CostForms(voice);
        var parts = new ArrayList<>(forThePerson(new Recorded(Map.of())).parts());
        addRows(parts, "An income that you ticked, or another", 4, money.moreIncome(""));
        addRows(parts, "Savings or property that you ticked", 3, money.moreCapital(""));
        addRows(parts, "What you pay for your home", 3, costs.anyHomeCost());
        addRows(parts, "An extra cost of your disability or health", 3, costs.disability(""));
        return parts;
    }

    private static void addRows(List<PartForm> parts, String title, int rows, PartForm form) {
        for (var row = 1; row <= rows; row++) {
            parts.add(new PartForm("", title + " (" + row + " of " + rows + ")", "", "", form.questions()));
        }
    }

    private static ChargingForm of(Recorded recorded, Voice voice) {
        var careHome = recorded.one("about", "where").equals("care-home");
        var about = new AboutForms(voice);
        var money = new MoneyForms(voice, careHome);
        var costs = new CostForms(voice);
        var told = recorded.one("route", "route");
        var full = told.isEmpty() || told.equals("full");
        var sections = new ArrayList<Section>();
        sections.add(new Section("To begin with", List.of(about.about(), about.household(), about.notTold()), "", ""));
        if (full) {
            sections.add(income(recorded, money));
            sections.add(capital(recorded, money));
            if (!voice.own()) {
                sections.add(
                        several("Given away", recorded, "given-away/", money::givenAway, "Add something given away"));
            }
            if (!careHome) {
                sections.add(homeCosts(recorded, costs));
                sections.add(several(
                        "Extra costs of disability", recorded, "disability/", costs::disability, "Add an extra cost"));
            }
        }
        if (!voice.own()) {
            sections.add(new Section("What the council says", List.of(about.route(), about.care()), "", ""));
        }
        return new ChargingForm(sections, voice.own(), careHome);
    }

    private static Section income(Recorded recorded, MoneyForms forms) {
        var parts = new ArrayList<>(List.of(forms.income()));
        ticked(recorded, "income")
                .flatMap(name -> IncomeKind.named(name).stream())
                .forEach(kind -> parts.add(forms.oneIncome(kind)));
        recorded.placesUnder("more-income/").forEach(place -> parts.add(forms.moreIncome(place)));
        return new Section("Income", parts, "more-income", "Add another income");
    }

    private static Section capital(Recorded recorded, MoneyForms forms) {
        var parts = new ArrayList<>(List.of(forms.capital()));
        ticked(recorded, "capital")
                .flatMap(name -> Stream.of(CapitalKind.values())
                        .filter(kind -> kind.name().equals(name)))
                .forEach(kind -> parts.add(forms.oneCapital(kind)));
        recorded.placesUnder("more-capital/").forEach(place -> parts.add(forms.moreCapital(place)));
        return new Section("Savings and property", parts, "more-capital", "Add more savings or property");
    }

    private static Section homeCosts(Recorded recorded, CostForms forms) {
        var parts = new ArrayList<>(List.of(forms.homeCosts()));
        ticked(recorded, "home-costs")
                .flatMap(name -> Stream.of(HomeCost.Kind.values())
                        .filter(kind -> kind.name().equals(name)))
                .forEach(kind -> parts.add(forms.oneHomeCost(kind)));
        return new Section("The home", parts, "", "");
    }

    private static Section several(
            String title, Recorded recorded, String beginning, Function<String, PartForm> form, String addWords) {
        var parts = recorded.placesUnder(beginning).stream().map(form).toList();
        return new Section(title, parts, beginning.replace("/", ""), addWords);
    }

    private static Stream<String> ticked(Recorded recorded, String place) {
        return recorded.all(place, "kinds").stream();
    }

    /** Every part, in order. */
    public List<PartForm> parts() {
        return sections.stream().flatMap(section -> section.parts().stream()).toList();
    }

    /** The part at a place, also one of several that is not written yet; empty where this form asks no such thing. */
    public Optional<PartForm> at(String place) {
        var found = parts().stream().filter(part -> part.place().equals(place)).findFirst();
        return found.isPresent() ? found : added(place);
    }

    /** The places of which there may be several, each with a name of its own after the stroke. */
    private Optional<PartForm> added(String place) {
        var what = place.replaceFirst("/[0-9a-f-]{36}$", "");
        var allowed = !what.equals(place)
                && sections.stream().anyMatch(section -> section.addPlace().equals(what));
        if (!allowed) {
            return Optional.empty();
        }
        var voice = new Voice(own);
        return switch (what) {
            case "more-income" -> Optional.of(new MoneyForms(voice, careHome).moreIncome(place));
            case "more-capital" -> Optional.of(new MoneyForms(voice, careHome).moreCapital(place));
            case "given-away" -> Optional.of(new MoneyForms(voice, careHome).givenAway(place));
            case "disability" -> Optional.of(new CostForms(voice).disability(place));
            default -> Optional.empty();
        };
    }
}
