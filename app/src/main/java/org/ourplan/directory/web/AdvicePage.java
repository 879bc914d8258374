package org.ourplan.directory.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.directory.Advice;
import org.ourplan.directory.Entry;
import org.ourplan.directory.Found;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * What a person was told about, and looking for more.
 *
 * @param found what was found just now; null where nobody looked
 */
public record AdvicePage(
        PersonId person,
        String callThem,
        List<Advice> given,
        Answers answers,
        @Nullable Found found,
        LocalDate today) implements Page {

    public AdvicePage {
        given = List.copyOf(given);
    }

    @Override
    public String template() {
        return "directory/advice";
    }

    /** Where its form goes. */
    public String action() {
        return person.link() + "/advice";
    }

    /** How, when and by whom. */
    public String told(Advice advice) {
        return "Told " + lower(advice.how().words()) + " on " + InWords.date(advice.givenOn()) + " by "
                + advice.givenByName() + ".";
    }

    /** What came of it, or when somebody asks. */
    public String cameOfIt(Advice advice) {
        var outcome = advice.outcome();
        if (outcome != null) {
            return "What came of it, on " + InWords.date(outcome.on()) + ": " + outcome.words();
        }
        var on = advice.followUpOn();
        if (on == null) {
            return "Nobody has written yet what came of it.";
        }
        return on.isBefore(today)
                ? "Somebody was to ask by " + InWords.date(on) + " what came of it."
                : "Somebody asks by " + InWords.date(on) + " what came of it.";
    }

    /** The beginning of what an entry says. */
    public String beginning(Entry entry) {
        return DirectoryPage.beginningOf(entry);
    }

    /** Where it is and what it costs. */
    public String whereAndCost(Entry entry) {
        return DirectoryPage.whereAndCostOf(entry);
    }

    private static String lower(String words) {
        return words.substring(0, 1).toLowerCase(java.util.Locale.UK) + words.substring(1);
    }
}
