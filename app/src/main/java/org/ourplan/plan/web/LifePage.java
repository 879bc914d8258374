package org.ourplan.plan.web;

import java.util.List;
import java.util.stream.Collectors;
import org.ourplan.law.agreement.PlanLife;
import org.ourplan.law.agreement.PlanState;
import org.ourplan.platform.web.Page;

/** Every state of a plan with what may happen from it, drawn and told. */
public record LifePage(LifePicture picture) implements Page {

    @Override
    public String template() {
        return "plan/life";
    }

    public List<PlanState> states() {
        return List.of(PlanState.values());
    }

    /** The steps from that state, each with its number. */
    public List<LifePicture.Arrow> from(PlanState state) {
        return picture.arrows().stream()
                .filter(arrow -> arrow.edge().from() == state)
                .toList();
    }

    /** What must be true before the step, with its address in the law. */
    public String before(PlanLife.Edge edge) {
        return edge.guards().stream().map(GuardWords::of).collect(Collectors.joining("; ", "", "."));
    }

    /** What the state means for the person, in a sentence. */
    public String meaning(PlanState state) {
        return switch (state) {
            case DRAFTING -> "You and your worker are writing it. Both of you can change it.";
            case WITH_PERSON -> "You have it to read. You can write in your own parts, and say what you think.";
            case WITH_COUNCIL ->
                "Somebody who did not write it decides for the council. They can agree it or send it back, but not"
                        + " change it.";
            case RETURNED -> "The council sent it back and said why.";
            case AGREED -> "You and the council agree. Nobody can change the words any more.";
            case NOT_AGREED -> "Not everybody agrees. The reasons are written down, and your care goes on.";
            case COPY_GIVEN -> "You have your copy, and so has everybody you named.";
            case NOT_AGREED_COPY_GIVEN -> "You have your copy, with the reasons why it is not agreed.";
            case ACTIVE -> "It is what happens now.";
            case ACTIVE_NOT_AGREED -> "It is what happens now, while we go on trying to agree.";
            case SUPERSEDED -> "A newer plan took its place. You can still read it.";
            case ENDED -> "It is over. You can still read it.";
        };
    }
}
