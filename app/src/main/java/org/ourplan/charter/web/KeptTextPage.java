package org.ourplan.charter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ourplan.charter.PublicPage;
import org.ourplan.charter.PublicText;
import org.ourplan.charter.decide.ReadingAge;
import org.ourplan.charter.form.CharterForm;
import org.ourplan.charter.form.ExpectSection;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;
import org.ourplan.writing.PartForm;

/**
 * One page for everybody, for those who write and confirm it.
 *
 * @param texts every text, the last first
 * @param reader the account that reads this
 * @param mayWrite true for a policy owner
 */
public record KeptTextPage(
        PublicPage page, List<PublicText> texts, UUID reader, LocalDate today, Filled form, boolean mayWrite)
        implements Page {

    @Override
    public String template() {
        return "charter/kept";
    }

    @Override
    public int status() {
        return form.isWrong() ? 422 : 200;
    }

    /** The last text, where it waits to be confirmed. */
    public Optional<PublicText> waiting() {
        return texts.stream().findFirst().filter(text -> text.confirmed() == null);
    }

    /** True where this reader may confirm it: somebody else wrote it. */
    public boolean mayConfirm(PublicText text) {
        return !text.writtenBy().equals(reader);
    }

    /** What a text says, question by question. */
    public List<PartForm.Line> says(PublicText text) {
        return (page == PublicPage.CHARTER ? CharterForm.form() : ExpectSection.form()).read(text.says());
    }

    /** Where a text stands, in a sentence. */
    public String stands(PublicText text) {
        var written = "Version " + text.id() + ", written " + InWords.time(text.at()) + " by " + text.by() + ". ";
        var confirmed = text.confirmed();
        if (confirmed == null) {
            return written + "Nobody has confirmed it.";
        }
        return written + "Confirmed " + InWords.time(confirmed.at()) + " by " + confirmed.by() + ", to be read from "
                + InWords.date(confirmed.from()) + ".";
    }

    /** About how old somebody is who reads it easily, with what to aim for. */
    public String readingAge(PublicText text) {
        return "Reading age: about " + ReadingAge.of(words(text)) + ". Aim for 9 to 11.";
    }

    /** Its sentences that are hard to follow. */
    public List<String> longSentences(PublicText text) {
        return ReadingAge.longSentences(words(text));
    }

    private String words(PublicText text) {
        return page == PublicPage.CHARTER ? CharterForm.all(text.says()) : ExpectSection.all(text.says());
    }
}
