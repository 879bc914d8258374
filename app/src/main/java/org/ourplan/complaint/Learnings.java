package org.ourplan.complaint;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ourplan.access.SignedIn;
import org.ourplan.complaint.decide.ComplaintYear;
import org.ourplan.complaint.store.LearningStore;
import org.ourplan.law.rules.Carries;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was learnt from complaints goes to the policy owner, who says what is done about it. */
@Component
@Carries({"COMP-1", "COMP-7"})
public class Learnings {

    private final LearningStore store;
    private final ComplaintNews news;
    private final Clock clock;

    Learnings(LearningStore store, ComplaintNews news, Clock clock) {
        this.store = store;
        this.news = news;
        this.clock = clock;
    }

    void learn(UUID complaint, String theme, String words, LocalDate on, SignedIn by) {
        news.learnt(store.learn(complaint, theme, words, on, by), by);
    }

    /** The last of all. */
    public List<Learning> latest() {
        return store.latest();
    }

    /** What was learnt in the year that ends on this day. */
    public List<Learning> inYear(LocalDate lastDay) {
        return store.learnt(ComplaintYear.firstDay(lastDay), lastDay);
    }

    /** Says, once, what is done about it. */
    @Transactional
    public void act(UUID learning, Learning.Outcome outcome, String words, SignedIn by) {
        if (!store.act(learning, outcome, words, LocalDate.now(clock), by)) {
            throw new Refused(List.of("Somebody said so before."), "/learning");
        }
        news.acted(learning, by);
    }
}
