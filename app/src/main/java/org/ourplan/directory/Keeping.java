package org.ourplan.directory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.directory.decide.Freshness;
import org.ourplan.directory.store.DirectoryStore;
import org.ourplan.directory.store.ReportStore;
import org.ourplan.platform.web.NotFound;
import org.ourplan.platform.web.Refused;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeping the directory: adding, changing, checking again, withdrawing, and settling what people said is wrong. */
@Component
public class Keeping {

    private final Directory directory;
    private final DirectoryStore store;
    private final ReportStore reports;
    private final KeepingNews news;
    private final Clock clock;

    Keeping(Directory directory, DirectoryStore store, ReportStore reports, KeepingNews news, Clock clock) {
        this.directory = directory;
        this.store = store;
        this.reports = reports;
        this.news = news;
        this.clock = clock;
    }

    /** Adds an entry. Refused where its text is wrong. Nobody has checked it yet. */
    @Transactional
    public UUID add(EntryText text, @Nullable String outsideId, SignedIn by) {
        refuseWrong(text, "/directory/keeping");
        var id = store.begin(text, outsideId, by);
        setDay(find(id), directory.targetDays());
        return id;
    }

    /**
     * Writes its next text. Nothing is written where somebody else wrote since it was opened: the entry as it stands comes back.
     *
     * @return null when it was written
     */
    @Transactional
    public @Nullable Entry change(UUID entry, int opened, EntryText text, SignedIn by) {
        var standing = hold(entry);
        refuseWrong(text, standing.keepersLink());
        if (standing.version() != opened) {
            return standing;
        }
        if (!text.equals(standing.text())) {
            store.next(standing, text, standing.why(), by);
            setDay(find(entry), directory.targetDays());
        }
        return null;
    }

    /** Notes that it was checked on that day and is right. Refused for a day to come, or before the last check. */
    @Transactional
    public void checked(UUID entry, Checked checked, SignedIn by) {
        var standing = hold(entry);
        var last = standing.checkedOn();
        if (checked.on().isAfter(LocalDate.now(clock))
                || (last != null && checked.on().isBefore(last))) {
            throw new Refused(
                    List.of("It can be checked on a day from its last check up to today."), standing.keepersLink());
        }
        store.checked(entry, checked, by);
        setDay(find(entry), directory.targetDays());
    }

    /** Takes it out of what everybody sees, with the reason. */
    @Transactional
    public void withdraw(UUID entry, String why, SignedIn by) {
        var standing = hold(entry);
        if (standing.withdrawn()) {
            throw new Refused(List.of("It is withdrawn already."), standing.keepersLink());
        }
        store.next(standing, standing.text(), why, by);
        setDay(find(entry), directory.targetDays());
    }

    /** Shows it to everybody again. */
    @Transactional
    public void showAgain(UUID entry, SignedIn by) {
        var standing = hold(entry);
        if (!standing.withdrawn()) {
            throw new Refused(List.of("It is shown already."), standing.keepersLink());
        }
        store.next(standing, standing.text(), "", by);
        setDay(find(entry), directory.targetDays());
    }

    /** Sets by when each entry is to be checked by the target of today: after the council's policy has changed. */
    @Transactional
    public void setDays() {
        var days = directory.targetDays();
        for (var entry : store.all()) {
            setDay(entry, days);
        }
    }

    /** By when this entry would be due by that target; null for a withdrawn one, and where there is no target. */
    public @Nullable LocalDate dayOf(Entry entry, @Nullable Integer days) {
        return entry.withdrawn() ? null : Freshness.checkBy(entry.checkedOn(), days, LocalDate.now(clock));
    }

    private void setDay(Entry entry, @Nullable Integer days) {
        var day = dayOf(entry, days);
        store.checkBy(entry.id(), day);
        news.toCheck(entry, day);
    }

    /** Somebody, who is not asked who they are, says that an entry is wrong. */
    @Transactional
    public void reported(Entry entry, String words) {
        reports.add(entry.id(), words);
        news.reported(entry, reports.waiting(entry.id()));
    }

    /** What was said of an entry and is not settled. */
    public List<ReportStore.Report> reports(UUID entry) {
        return reports.open(entry);
    }

    /** Settles what somebody said is wrong, with what was found out. */
    @Transactional
    public void settle(UUID entry, UUID report, String words, SignedIn by) {
        var standing = hold(entry);
        if (!reports.settle(entry, report, words, by)) {
            throw new Refused(List.of("It was settled a moment before."), standing.keepersLink());
        }
        news.reported(standing, reports.waiting(entry));
    }

    private Entry hold(UUID entry) {
        return store.hold(entry).orElseThrow(NotFound::new);
    }

    private Entry find(UUID entry) {
        return store.find(entry).orElseThrow(NotFound::new);
    }

    private static void refuseWrong(EntryText text, String back) {
        var wrongs = text.wrongs();
        if (!wrongs.isEmpty()) {
            throw new Refused(wrongs.stream().map(EntryText.Wrong::sentence).toList(), back);
        }
    }
}
