package org.ourplan.documents.decide;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What makes a line of Easy Read hard: too many words, or a word that many people do not know. Judges words, never a person. */
public final class EasyWords {

    /** A line holds one idea; this is as long as one may be. */
    public static final int MOST_WORDS = 15;

    /** Words to leave, each with what says the same more easily. */
    private static final Map<String, String> HARD = hard();

    private EasyWords() {}

    private static Map<String, String> hard() {
        var hard = new LinkedHashMap<String, String>();
        var pairs = """
                accordance = following
                accommodation = a place to live
                additional = more
                advocate = somebody who speaks up for you
                annual = each year
                anticipate = think will happen
                appropriate = right
                approximately = about
                assess = find out about
                assessment = talk about what you need
                assist = help
                assistance = help
                authorise = allow
                calculate = work out
                capacity = being able to decide
                capital = savings and property
                circumstance = how things are
                commence = start
                commission = arrange and pay for
                comply = do what it says
                consequence = what happens then
                consult = ask
                contribution = what you pay
                criteria = rules
                deferred = later
                deputy = somebody the court chose to decide for you
                deprivation = taking away
                determination = decision
                determine = decide
                disposition = what happens
                disregard = leave out
                domiciliary = at home
                eligible = we must help with this
                eligibility = whether we must help
                ensure = make sure
                entitled = have a right to
                exceed = be more than
                facilitate = help
                fluctuate = change from day to day
                frequency = how often
                furthermore = also
                habitable = fit to live in
                hygiene = washing
                impairment = illness or disability
                implement = do
                indicative = first
                individual = person
                inform = tell
                initial = first
                invoice = bill
                liable = have to pay
                maintain = keep
                maximum = most
                minimum = least
                monitor = check
                nevertheless = but
                nominee = somebody who gets the money for you
                notify = tell
                nutrition = food and drink
                obtain = get
                outcome = what you want
                participate = take part
                practitioner = worker
                preventative = to stop things getting worse
                prior = before
                procedure = way of doing it
                provider = who gives the care
                provision = what there is
                purchase = buy
                pursuant = following
                reablement = help to do things for yourself again
                recipient = who gets it
                regarding = about
                regulation = rule
                representative = somebody who speaks for you
                request = ask for
                require = need
                residential = in a care home
                safeguarding = keeping people safe
                significant = big
                statutory = in the law
                subsequent = later
                sufficient = enough
                terminate = end
                therefore = so
                utilise = use
                variance = difference
                whereas = but
                wellbeing = how well you are
                """;
        pairs.lines().map(pair -> pair.split(" = ", 2)).forEach(pair -> hard.put(pair[0], pair[1]));
        return hard;
    }

    /** How many words there are. */
    public static int count(String words) {
        return (int) Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** The hard words in these words, each with an easier way to say it, in the order of the alphabet. */
    public static Map<String, String> hardIn(String words) {
        var found = new LinkedHashMap<String, String>();
        var low = words.toLowerCase(Locale.UK);
        HARD.forEach((hard, easier) -> {
            var stem = hard.replaceAll("[ey]$", "");
            var end = hard.endsWith("e")
                    ? "(?:e|es|ed|ing|er|ely)"
                    : hard.endsWith("y") ? "(?:y|ies|ied|ying)" : "(?:s|ed|ing|ly)?";
            if (Pattern.compile("\\b" + stem + end + "\\b").matcher(low).find()) {
                found.put(hard, easier);
            }
        });
        return found;
    }
}
