package org.ourplan.operations.continuity;

import java.util.List;
import java.util.Map;
import org.ourplan.operations.CannotBeDone;
import org.ourplan.operations.NewFile;
import org.ourplan.operations.RecordsAtHand;
import org.ourplan.operations.Terminal;
import org.ourplan.operations.Words;
import org.ourplan.platform.database.OurplanDatabase;
import org.springframework.boot.SpringApplication;

/** {@code ./ourplan continuity TO.pdf}: a continuity pack now. */
public final class ContinuityCommand {

    private static final String USE = "continuity TO.pdf [--most " + DailyPack.MOST + "]";
    private static final int SHORTEST = 12;
    private static final int MOST = 10_000;

    private ContinuityCommand() {}

    /** 0 when the file is whole and on the disk. */
    public static int run(List<String> arguments, Terminal terminal) {
        var words = Words.of(arguments, USE, 1, Map.of("--most", true));
        if (words.names().isEmpty()) {
            throw new CannotBeDone("use: ./ourplan " + USE);
        }
        var most = words.number("--most", DailyPack.MOST, MOST);
        var file = terminal.path(words.names().getFirst());
        NewFile.mayBe(file);
        var phrase =
                terminal.secret("OURPLAN_CONTINUITY_PASSPHRASE", "Pass phrase of the pack (at least 12 characters)");
        if (phrase.length < SHORTEST) {
            throw new CannotBeDone("the pass phrase is too short: use at least 12 characters, such as four words.");
        }
        OurplanDatabase.use(RecordsAtHand.reachOfThisVersion(terminal));
        try (var program = SpringApplication.run(terminal.program(), "--server.port=0", "--server.address=127.0.0.1")) {
            var made = program.getBean(ContinuityPack.class).make(file, phrase, most);
            terminal.out()
                    .println("Made: " + file + ", " + made.people() + " people, sealed with your pass phrase."
                            + (made.leftOut() > 0 ? " " + made.leftOut() + " more had a reason but no room." : ""));
            return 0;
        }
    }
}
