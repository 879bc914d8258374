package org.ourplan.law.review;

import java.util.List;
import org.ourplan.law.rules.Carries;

/** The life of a review: every legal step, on one page. A step that is not here does not exist. */
@Carries({"REV-1", "REV-4"})
public final class ReviewLife {

    /** What happens to a review, with the words of its button. */
    public enum Event {
        COMPLETED("End the review"),
        CALLED_OFF("Call it off");

        private final String words;

        Event(String words) {
            this.words = words;
        }

        /** The words of its button. */
        public String words() {
            return words;
        }
    }

    /**
     * One legal step.
     *
     * @param guards the rules that must be satisfied before it
     */
    public record Edge(ReviewState from, Event event, ReviewState to, List<String> guards) {}

    /** Every step. What is called off leaves the plan its date (REV-1). */
    public static final List<Edge> EDGES = List.of(
            new Edge(
                    ReviewState.BEGUN,
                    Event.COMPLETED,
                    ReviewState.COMPLETE,
                    List.of("REV-4", "REV-7", "REV-8", "REV-9", "REV-10", "REV-11", "REV-13")),
            new Edge(ReviewState.BEGUN, Event.CALLED_OFF, ReviewState.CALLED_OFF, List.of("REV-1")));

    private ReviewLife() {}

    /** True where that event may happen to a review in that state. */
    public static boolean allows(ReviewState state, Event event) {
        return EDGES.stream().anyMatch(edge -> edge.from() == state && edge.event() == event);
    }
}
