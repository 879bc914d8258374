package org.ourplan.operations.survive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One writer in one part of an assessment, a plan or their own notes: saves text after text, and remembers which the program
 * confirmed. Only one thread writes; whoever looks afterwards waits until it rests.
 */
final class Writer {

    private static final int LONGEST = 20_000;

    private final Visitor visitor;
    private final String page;
    private final Random random;
    private final Tally tally;

    private final List<String> confirmed = new ArrayList<>();
    private @Nullable String attempted;
    private Map<String, String> form = new LinkedHashMap<>();
    private String action = "";
    private String field = "";
    private int number;
    private boolean stale;

    Writer(Visitor visitor, String page, int seed, Tally tally) {
        this.visitor = visitor;
        this.page = page;
        this.random = new Random(seed);
        this.tally = tally;
    }

    String page() {
        return page;
    }

    /** Every text the program said it had saved, in order. */
    List<String> confirmed() {
        return confirmed;
    }

    /** Opens the page and its form; false when there is no text to write there. */
    boolean open() throws IOException {
        var answer = visitor.get(page);
        var text = answer.status() == 200 ? textOn(answer.page()) : null;
        if (text == null) {
            return false;
        }
        var whole = java.util.Objects.requireNonNull(text.closest("form"));
        field = text.attr("name");
        action = whole.attr("action");
        form = filled(whole);
        return true;
    }

    private static @Nullable Element textOn(Document page) {
        return page.selectFirst("form[data-autosave] textarea[name]");
    }

    private static Map<String, String> filled(Element whole) {
        var fields = new LinkedHashMap<String, String>();
        for (var control : whole.select("input[name], textarea[name]")) {
            var choice = control.attr("type").matches("checkbox|radio");
            if (!choice || control.hasAttr("checked")) {
                fields.put(control.attr("name"), control.is("textarea") ? control.wholeText() : control.val());
            }
        }
        return fields;
    }

    /**
     * Saves one more text: every other time as the page itself saves, else as the button does. One that was not confirmed is sent
     * again as it was, as its writer would from the page that handed it back.
     */
    void write() {
        if (attempted == null) {
            if (stale && !opened()) {
                return;
            }
            number++;
            attempted = "Save " + number + " on " + page.hashCode() + ". " + filler() + " End of save " + number + ".";
            form.put(field, attempted);
        }
        var words = attempted;
        var quiet = number % 2 == 0;
        try {
            var answer = visitor.post(action, form, quiet);
            if (quiet ? answer.status() == 200 : answer.status() == 303) {
                taken(words, quiet, answer);
            } else {
                refused(words, quiet, answer);
            }
        } catch (IOException cut) {
            tally.cut();
        }
    }

    private void taken(String words, boolean quiet, Visitor.Answer answer) {
        confirmed.add(words);
        attempted = null;
        tally.confirmed();
        if (quiet) {
            form.put("version", version(answer.body()));
        } else {
            stale = true;
            opened();
        }
    }

    /** Opens the page again after a save by its button, for the version it has now. */
    private boolean opened() {
        try {
            stale = !open();
        } catch (IOException away) {
            stale = true;
        }
        return !stale;
    }

    private static String version(String json) {
        return json.replaceAll("\\D", "");
    }

    private void refused(String words, boolean quiet, Visitor.Answer answer) {
        if (answer.status() != 503) {
            tally.strange("a save was answered with status " + answer.status() + " ("
                    + answer.page().select("h1").text() + ") at " + page);
        } else if (quiet
                || answer.page().select("input[name=" + field + "]").val().equals(words)) {
            tally.handedBack();
        } else {
            tally.strange("a page did not hand back what was typed at " + page);
        }
    }

    /**
     * After everything runs again: what stands there now must be the last text that was confirmed, or, whole, the one that was on
     * its way. Says what is wrong; nothing when all is well.
     */
    @Nullable
    String lookAgain() throws IOException {
        stale = !open();
        if (stale) {
            return "the page " + page + " does not open any more";
        }
        var now = String.valueOf(form.get(field)).strip();
        var last = confirmed.isEmpty() ? null : confirmed.getLast();
        if (attempted != null && now.equals(attempted.strip())) {
            confirmed.add(attempted);
            attempted = null;
            tally.arrivedUnheard();
            return null;
        }
        if (attempted != null) {
            tally.absent();
        }
        attempted = null;
        return last == null || now.equals(last.strip())
                ? null
                : "a confirmed save is not there at " + page + ", or not whole: it begins " + beginning(last)
                        + ", and there is " + beginning(now);
    }

    private static String beginning(String text) {
        return text.substring(0, Math.min(text.length(), 12));
    }

    private String filler() {
        var length = 200 + random.nextInt(LONGEST);
        var words = new StringBuilder(length + 12);
        while (words.length() < length) {
            words.append(Integer.toString(random.nextInt(1_000_000), 36)).append(random.nextInt(12) == 0 ? ".\n" : " ");
        }
        return words.toString();
    }
}
