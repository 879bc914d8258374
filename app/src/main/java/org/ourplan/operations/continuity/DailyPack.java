package org.ourplan.operations.continuity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.ourplan.operations.timer.Timed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Every morning before work, a pack in the folder of {@code OURPLAN_CONTINUITY_FOLDER}. The last seven stay. */
@Component
class DailyPack implements Timed {

    static final int MOST = 300;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime EARLY = LocalTime.of(5, 0);
    private static final int KEPT = 7;

    private final ContinuityPack pack;
    private final Clock clock;
    private final String folder;
    private final String phrase;

    DailyPack(
            ContinuityPack pack,
            Clock clock,
            @Value("${OURPLAN_CONTINUITY_FOLDER:}") String folder,
            @Value("${OURPLAN_CONTINUITY_PASSPHRASE:}") String phrase) {
        this.pack = pack;
        this.clock = clock;
        this.folder = folder.strip();
        this.phrase = phrase;
    }

    @Override
    public String name() {
        return "continuity pack";
    }

    @Override
    public Instant next(Instant ran) {
        var today = ran.atZone(LONDON).toLocalDate().atTime(EARLY).atZone(LONDON);
        return today.toInstant().isAfter(ran)
                ? today.toInstant()
                : today.plusDays(1).toInstant();
    }

    @Override
    public String run() {
        if (folder.isEmpty() || phrase.isEmpty()) {
            return "not made: OURPLAN_CONTINUITY_FOLDER and OURPLAN_CONTINUITY_PASSPHRASE are not both set";
        }
        var file = Path.of(folder).resolve(named(LocalDate.now(clock)));
        if (Files.exists(file)) {
            return "made already today";
        }
        var made = pack.make(file, phrase.toCharArray(), MOST);
        forgetOld();
        return "made, " + made.people() + " people, " + made.leftOut() + " left out";
    }

    private void forgetOld() {
        var oldest =
                named(LocalDate.now(clock).minus(Duration.ofDays(KEPT).toDays(), java.time.temporal.ChronoUnit.DAYS));
        try (var files = Files.list(Path.of(folder))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.matches("continuity-\\d{4}-\\d{2}-\\d{2}\\.pdf") && name.compareTo(oldest) <= 0) {
                    Files.delete(file);
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static String named(LocalDate day) {
        return "continuity-" + day + ".pdf";
    }
}
