package org.ourplan.eligibility.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ourplan.eligibility.decide.LetterWords;
import org.ourplan.eligibility.store.Determined;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Page;
import org.ourplan.platform.web.Problems;

/**
 * The free words of a letter, to be put to the person.
 *
 * @param whose the name they like to be called by
 * @param names the names they go by, which the letter does not call them in the third person
 * @param version of the part as opened
 */
public record LetterWordsPage(
        String whose,
        List<String> names,
        Determined made,
        List<LetterWords.Passage> passages,
        Answers answers,
        Problems problems,
        int version)
        implements Page {

    @Override
    public String template() {
        return "eligibility/letterWords";
    }

    /** How this passage stands in the letter, and whether it speaks to them yet. */
    public String hint(LetterWords.Passage passage) {
        var stands = passage.quoted()
                ? "It stands in quotation marks while you leave it as it is."
                : "Begin with “You” or “Your”.";
        return passage.speaksToThem(names) ? stands : "This seems to speak about " + whose + ", not to them. " + stands;
    }

    /** What to say of a field; nothing where nothing is wrong. */
    public @Nullable String wrong(String field) {
        var problem = problems.of(field);
        return problem.isEmpty() ? null : problem;
    }
}
