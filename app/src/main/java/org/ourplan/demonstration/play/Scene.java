package org.ourplan.demonstration.play;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.NewId;
import org.ourplan.platform.OurplanClock;
import org.ourplan.platform.PersonId;
import org.ourplan.platform.web.Answers;
import org.ourplan.writing.Writings;

/** One person's story as it is being played: who, on which day, at whose keyboard, and what was made so far. */
public final class Scene {

    private final PersonId person;
    private final Keyboard keyboard;
    private final Writings writings;
    private final Days days;
    private final Map<String, UUID> made = new HashMap<>();
    private final Map<UUID, Map<String, Standing>> standing = new HashMap<>();
    private Instant moment;
    private @Nullable SignedIn by;
    private boolean carers;

    Scene(PersonId person, Keyboard keyboard, Writings writings, Days days) {
        this.person = person;
        this.keyboard = keyboard;
        this.writings = writings;
        this.days = days;
        this.moment = days.now();
    }

    PersonId person() {
        return person;
    }

    SignedIn by() {
        return java.util.Objects.requireNonNull(by);
    }

    /** The day of the step that is played. */
    LocalDate today() {
        return LocalDate.ofInstant(moment, java.time.ZoneId.of("Europe/London"));
    }

    /** Goes on with a later step; a second step of the same day follows on from the first. */
    void on(int day, SignedIn who) {
        var begins = days.beginning(day);
        moment = begins.isAfter(moment) || moment.equals(days.now()) ? begins : moment.plusSeconds(300);
        by = who;
    }

    /** Sends a form from this keyboard at this moment; the next is sent a little later. */
    String send(String path, Answers answers) {
        moment = moment.plusSeconds(2);
        var went = new String[1];
        OurplanClock.playedAt(moment, () -> went[0] = keyboard.send(path, answers, by()));
        return went[0];
    }

    /** Does this at this moment, where the story's step has no form of its own. */
    void play(Runnable step) {
        OurplanClock.playedAt(moment, step);
    }

    /** Writes in a part, over what stands there; nothing where nothing changes. */
    void write(UUID about, String path, String place, Answers said) {
        var parts = standing.computeIfAbsent(about, this::read);
        var before = parts.getOrDefault(place, new Standing(0, Answers.none()));
        var together = new LinkedHashMap<>(before.answers().given());
        together.putAll(said.given());
        if (before.version() > 0 && together.equals(before.answers().given())) {
            return;
        }
        send(path, new Answers(together).with("version", String.valueOf(before.version())));
        parts.put(place, new Standing(before.version() + 1, new Answers(together)));
    }

    /** A part as it stands: read once, and known from then on by what was sent. */
    private record Standing(int version, Answers answers) {}

    private Map<String, Standing> read(UUID about) {
        var parts = new HashMap<String, Standing>();
        writings.of(about).forEach((place, part) -> parts.put(place, new Standing(part.version(), part.answers())));
        return parts;
    }

    /** Everything written in this thing so far, by place. */
    Map<String, Answers> written(UUID about) {
        var answers = new LinkedHashMap<String, Answers>();
        writings.of(about).forEach((place, part) -> answers.put(place, part.answers()));
        return answers;
    }

    /** Remembers what a step made, for the steps after it. */
    void remember(String what, UUID id) {
        made.put(what, id);
    }

    /** What an earlier step made. */
    UUID made(String what) {
        var id = made.get(what);
        if (id == null) {
            throw new StoryStopped("the story has no " + what + " yet");
        }
        return id;
    }

    /** True where the newest assessment is a carer's. */
    boolean isCarers() {
        return carers;
    }

    void isCarers(boolean theirs) {
        carers = theirs;
    }

    boolean has(String what) {
        return made.containsKey(what);
    }

    /** An id for something the story gives a name, always the same one; later ones are later in order. */
    UUID named(String name) {
        return made.computeIfAbsent("named " + name, unknown -> next());
    }

    private long lately;

    private UUID next() {
        lately = Math.max(lately + 1, moment.toEpochMilli());
        var random = NewId.next();
        return new UUID((lately << 16) | (random.getMostSignificantBits() & 0xFFFFL), random.getLeastSignificantBits());
    }

    /** Answers as a form sends them: a {@code {day: -3}} becomes the three boxes of a date. */
    Answers answers(Map<String, Object> said) {
        var given = new LinkedHashMap<String, List<String>>();
        said.forEach((field, value) -> {
            if (value instanceof Map<?, ?> day && day.get("day") instanceof Integer from) {
                date(field, days.day(from), given);
            } else {
                given.put(field, new ArrayList<>(Yaml.words(value)));
            }
        });
        return new Answers(given);
    }

    private static void date(String field, LocalDate day, Map<String, List<String>> given) {
        given.put(field + "-day", List.of(String.valueOf(day.getDayOfMonth())));
        given.put(field + "-month", List.of(String.valueOf(day.getMonthValue())));
        given.put(field + "-year", List.of(String.valueOf(day.getYear())));
    }
}
