package org.ourplan.plan;

import org.ourplan.platform.web.Answers;
import org.ourplan.platform.web.InWords;

/** A plan, or a part of one, that somebody wrote by hand before it was typed in: who held the pen, and whose words it is. */
public final class OnPaper {

    private OnPaper() {}

    /** Who wrote it down. */
    public enum Pen {
        PERSON("The person themselves", "I"),
        CARER("Their carer", "My carer"),
        FAMILY("Somebody in their family", "Somebody in my family"),
        FRIEND("A friend", "A friend"),
        ADVOCATE("Their advocate", "My advocate"),
        WORKER("A worker, as they spoke", "A worker"),
        OTHER("Somebody else", "Somebody");

        private final String words;
        private final String inThePlan;

        Pen(String words, String inThePlan) {
            this.words = words;
            this.inThePlan = inThePlan;
        }

        /** As the form asks. */
        public String words() {
            return words;
        }
    }

    /** Whose words they are. */
    public enum Voice {
        OWN("The person’s own words", "in my own words"),
        TOGETHER("The person and somebody else, together", "as we said it together"),
        ANOTHER("Somebody else said it for them", "as somebody said it for me");

        private final String words;
        private final String inThePlan;

        Voice(String words, String inThePlan) {
            this.words = words;
            this.inThePlan = inThePlan;
        }

        /** As the form asks. */
        public String words() {
            return words;
        }
    }

    /** As the plan tells of it, in the first person. */
    public static String sentence(Answers paper) {
        var pen = chosen(Pen.values(), paper.one("wrote"), Pen.OTHER);
        var voice = chosen(Voice.values(), paper.one("said"), Voice.OWN);
        var name = pen == Pen.PERSON ? "" : named(paper.one("wrote-name"), ", ");
        var day = paper.date("written").map(date -> " on " + InWords.date(date)).orElse("");
        var speaker =
                voice == Voice.OWN ? "" : named(paper.one("said-name"), " (") + (paper.has("said-name") ? ")" : "");
        return pen.inThePlan + name + (name.isEmpty() ? "" : ",") + " first wrote this on paper" + day + ", "
                + voice.inThePlan + speaker + ".";
    }

    private static String named(String name, String before) {
        return name.isEmpty() ? "" : before + name;
    }

    private static <E extends Enum<E>> E chosen(E[] values, String name, E otherwise) {
        for (var value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }
}
