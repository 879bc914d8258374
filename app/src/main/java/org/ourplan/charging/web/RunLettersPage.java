package org.ourplan.charging.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.ourplan.charging.FigureRun;
import org.ourplan.charging.LettersToPrint;
import org.ourplan.charging.RunLetters;
import org.ourplan.charging.RunLetters.Which;
import org.ourplan.charging.decide.LetterStage;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.InWords;
import org.ourplan.platform.web.Page;

/**
 * The letters of a run: how far they are, which somebody must see to and why, and what may be said of them. People are named by
 * the numbers of their records: names are behind the record, where each look is logged.
 *
 * @param left those of one kind that somebody must see to
 * @param number which page of these this is, from 1
 * @param more whether there is another page
 * @param mayAct whether the reader's role stops them, tries them again and says that they were given
 * @param refreshing whether the page opens itself again while the program works
 */
public record RunLettersPage(
        FigureRun run,
        RunLetters letters,
        RunLetters.Counts counts,
        Which which,
        List<RunLetters.Left> left,
        int number,
        boolean more,
        boolean mayAct,
        boolean refreshing,
        Filled form)
        implements Page {

    public RunLettersPage {
        left = List.copyOf(left);
    }

    @Override
    public String template() {
        return "charging/runLetters";
    }

    public String title() {
        return "Letters about what people pay from " + InWords.date(run.from());
    }

    /** How far they are, in a sentence. */
    public String soFar() {
        if (letters.letters() == 0 && letters.given() == null && letters.stage() == LetterStage.GIVEN) {
            return "There are no letters: nobody pays another amount.";
        }
        var words = letters.stage().words() + ".";
        if (!letters.stage().isAtWork()) {
            return words;
        }
        var of = "%s %,d of %,d done (%d%%).".formatted(words, letters.done(), letters.letters(), percent());
        return letters.paused() ? of + " It has been stopped." : of;
    }

    /** Of a hundred, how many are done. */
    public long percent() {
        return letters.letters() == 0 ? 100 : Math.min(100, 100 * letters.done() / letters.letters());
    }

    /** Why they did not go on last time, or nothing. */
    public String trouble() {
        return letters.trouble().isEmpty()
                ? ""
                : "It did not go on at " + InWords.time(letters.movedAt())
                        + " and is tried again every minute. Tell your system administrator if this stays.";
    }

    /** Who said that they were given, or nothing. */
    public String given() {
        var given = letters.given();
        return given == null
                ? ""
                : given.byName() + " said on " + InWords.time(given.at()) + " that they were given on "
                        + InWords.date(given.on()) + ", " + given.how() + ".";
    }

    /** True where those can be tried again that could not be made. */
    public boolean canTryAgain() {
        return mayAct && letters.stage() == LetterStage.MADE && counts.notMade() > 0;
    }

    public boolean canSayGiven() {
        return mayAct && letters.stage() == LetterStage.MADE;
    }

    /** True where they may be printed: they are made, and what was made stays as it is. */
    public boolean canPrint() {
        return mayAct && letters.stage() != LetterStage.MAKING && LettersToPrint.packs(counts) > 0;
    }

    /** The packs of letters to print, by their numbers. */
    public List<Integer> packs() {
        return IntStream.rangeClosed(1, (int) LettersToPrint.packs(counts))
                .boxed()
                .toList();
    }

    /** Which letters a pack holds. */
    public String pack(int number) {
        var last = Math.min(counts.made() - counts.byHand(), (long) number * LettersToPrint.IN_A_PACK);
        var first = (number - 1L) * LettersToPrint.IN_A_PACK + 1;
        return first == last ? "Letter %,d".formatted(first) : "Letters %,d to %,d".formatted(first, last);
    }

    /** What the list holds. */
    public String listed() {
        return which == Which.NOT_MADE ? "Letters that could not be made" : "Letters that somebody must see to";
    }

    /** The list of the other kind. */
    public Which other() {
        return which == Which.NOT_MADE ? Which.BY_HAND : Which.NOT_MADE;
    }

    /** Where the letters of that kind are listed. */
    public String at(Which kind) {
        return letters.link() + "?which=" + asked(kind);
    }

    static String asked(Which kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where the person's financial assessments are. */
    public static String link(RunLetters.Left left) {
        return new PersonId(left.person()).link() + "/charging";
    }

    /** The next page, or nothing. */
    public @Nullable String next() {
        return more ? at(which) + "&page=" + (number + 1) : null;
    }
}
