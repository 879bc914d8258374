package org.ourplan.safeguarding.form;

import static org.ourplan.writing.Question.line;
import static org.ourplan.writing.Question.one;
import static org.ourplan.writing.Question.words;

import java.util.List;
import org.ourplan.law.safeguarding.SourceKind;
import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.Problems;
import org.ourplan.safeguarding.Named;
import org.ourplan.safeguarding.store.NamingStore;
import org.ourplan.writing.Asking;
import org.ourplan.writing.PartForm;

/** Who needs to know, who is said to have caused harm, and whose concern it is. */
public final class NamingForms {

    private NamingForms() {}

    /** Naming a worker. */
    public static PartForm name() {
        return PartForm.of(
                "name",
                "Name somebody who needs to know",
                "They can read all of this concern from now on. Name nobody who does not need to know.",
                line("worker", "Their name, as it stands here")
                        .hint("Or the name they sign in with.")
                        .needed("Enter their name"),
                one("as", "As what?", Asking.options(Named.As.values(), Named.As::words))
                        .needed("Say as what"));
    }

    /** Naming who is said to have caused harm. */
    public static PartForm source() {
        return PartForm.of(
                "source",
                "Who is said to have caused harm?",
                "It is what somebody says, not what was found. Be fair: they may not know yet, and it may be wrong.",
                line("name", "Their name")
                        .hint("Or how we would know them.")
                        .needed("Enter their name, or how we would know them"),
                line("relation", "Who are they to the person?"),
                one("kind", "Which of these are they?", Asking.options(SourceKind.values(), SourceKind::words))
                        .needed("Say which of these they are"),
                line("account", "If they have an account here: their name as it stands here")
                        .hint(
                                "A worker, or somebody who helps the person on their own pages. From now on they see nothing of this concern."));
    }

    /** That nobody says so any more. */
    public static PartForm withdraw(String name) {
        return PartForm.of(
                "withdraw",
                "Does nobody say any more that " + name + " caused harm?",
                "What was written before stays, with what you write here.",
                words("why", "Why?").needed("Write why"));
    }

    /** The record. */
    public static PartForm record() {
        return PartForm.of(
                "record",
                "Whose record is it?",
                "Find the person first, or add them. Their reference number is on their record.",
                line("reference", "Their reference number").needed("Enter their reference number"));
    }

    /** The one account of that name; what is wrong where there is none, or more than one. */
    public static Problems exactlyOne(Problems problems, String field, List<NamingStore.Found> found) {
        return problems.when(
                        found.isEmpty(), field, "Nobody of that name could be found. Enter the name they sign in with")
                .when(found.size() > 1, field, "More than one has that name. Enter the name they sign in with");
    }

    /** As what somebody is named. */
    public static Named.As as(Answers answers) {
        return Asking.chosen(answers, "as", Named.As.values()).orElseThrow();
    }

    /** Which kind of source. */
    public static SourceKind kind(Answers answers) {
        return Asking.chosen(answers, "kind", SourceKind.values()).orElseThrow();
    }
}
