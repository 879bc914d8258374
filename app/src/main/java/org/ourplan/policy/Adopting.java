package org.ourplan.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ourplan.access.SignedIn;
import org.ourplan.law.charging.figures.FigureTable;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.pack.PackChecks;
import org.ourplan.law.pack.PackContent;
import org.ourplan.law.rules.Carries;
import org.ourplan.law.rules.RuleBook;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.ourplan.policy.decide.FirstDay;
import org.ourplan.policy.decide.PackStep;
import org.ourplan.policy.store.AdoptedPackStore;
import org.ourplan.policy.store.CouncilPacks;
import org.ourplan.policy.store.PackDrafts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The way of a pack from draft to in force: checked, put forward on a decision, confirmed by a second person. */
@Component
public class Adopting {

    private static final Set<String> TARGETS =
            Stream.of(LocalTarget.values()).map(LocalTarget::stored).collect(Collectors.toUnmodifiableSet());

    private final CouncilPacks packs;
    private final PackDrafts drafts;
    private final AdoptedPackStore adopted;
    private final Clock clock;
    private final RuleBook register = RuleBook.load();
    private final FigureTable figures = FigureTable.published();

    Adopting(CouncilPacks packs, PackDrafts drafts, AdoptedPackStore adopted, Clock clock) {
        this.packs = packs;
        this.drafts = drafts;
        this.adopted = adopted;
        this.clock = clock;
    }

    /** What keeps these lines from being adopted to hold from that day, and what their owner should know. */
    public List<Finding> findings(PackContent content, LocalDate from) {
        return new PackChecks(register, TARGETS, figures.on(from)).of(content);
    }

    /** Fixes the text of a draft against which nothing stands. Refused with every stop. */
    @Transactional
    @Carries({"OPT-7", "PB-12", "DP-27", "S004-136"})
    public void check(UUID id, SignedIn by) {
        var pack = held(id, PackStep.CHECKED);
        var content = drafts.of(id).content();
        refuseStops(pack, content, LocalDate.now(clock));
        drafts.keepChecked(pack, content, by);
    }

    /** Opens a checked pack for writing again. */
    @Transactional
    public void takeBack(UUID id, String why, SignedIn by) {
        packs.step(held(id, PackStep.SENT_BACK), PackStep.SENT_BACK, Map.of("why", why), by);
    }

    /** The first of two people puts a checked pack forward on the council's decision. */
    @Transactional
    @Carries({"S000-1", "S000-3"})
    public void putForward(UUID id, Decision decision, SignedIn by) {
        var pack = held(id, PackStep.PUT_FORWARD);
        refuseStops(pack, drafts.checked(pack), decision.from());
        refuseFirstDay(pack, decision.from());
        if (decision.minor() && decision.consulted().size() < 2) {
            throw new Refused(
                    List.of("A minor amendment names the two who were consulted. Anything more goes to the committee."),
                    pack.link());
        }
        packs.step(pack, PackStep.PUT_FORWARD, decision.fields(), by);
    }

    /** The second person confirms: from its first day the pack is in force. Never the one who put it forward. */
    @Transactional
    @Carries("S000-1")
    public void confirm(UUID id, SignedIn by) {
        var pack = held(id, PackStep.CONFIRMED);
        var putForward = pack.last(PackStep.PUT_FORWARD).orElseThrow(NotFound::new);
        if (by.account().equals(putForward.by())) {
            throw new Refused(
                    List.of("You put this pack forward, so somebody else must confirm it. Two people adopt a pack."),
                    pack.link());
        }
        var decision = Decision.of(putForward);
        refuseFirstDay(pack, decision.from());
        drafts.adopt(pack, decision, putForward, by);
        packs.step(pack, PackStep.CONFIRMED, Map.of(), by);
    }

    /** The second person does not confirm, and says why; the pack is a draft again. */
    @Transactional
    public void notConfirmed(UUID id, String why, SignedIn by) {
        packs.step(held(id, PackStep.NOT_CONFIRMED), PackStep.NOT_CONFIRMED, Map.of("why", why), by);
    }

    private CouncilPack held(UUID id, PackStep step) {
        var pack = packs.hold(id).orElseThrow(NotFound::new);
        step.refusal(pack.state()).ifPresent(why -> {
            throw new Refused(List.of(why), pack.link());
        });
        return pack;
    }

    private void refuseStops(CouncilPack pack, PackContent content, LocalDate from) {
        var stops = findings(content, from).stream().filter(Finding::stops).toList();
        if (!stops.isEmpty()) {
            throw new Refused(
                    stops.stream()
                            .map(found -> found.sentence() + " (" + found.section() + ")")
                            .toList(),
                    pack.link());
        }
    }

    private void refuseFirstDay(CouncilPack pack, LocalDate from) {
        var taken = adopted.packs().packs().stream().map(PackInForce::from).toList();
        FirstDay.refusal(from, taken, LocalDate.now(clock)).ifPresent(why -> {
            throw new Refused(List.of(why), pack.link());
        });
    }
}
