package org.ourplan.demonstration;

import java.io.PrintStream;
import java.util.Map;
import org.ourplan.demonstration.store.Hiring;
import org.springframework.stereotype.Component;

/** What the program does when its pages are ready: loads the demonstration where it should, and says where to go. */
@Component
public class Opening {

    private final Demonstration demonstration;
    private final Hiring hiring;

    Opening(Demonstration demonstration, Hiring hiring) {
        this.demonstration = demonstration;
        this.hiring = hiring;
    }

    /**
     * Whether the demonstration may be loaded into an empty database: not with {@code OURPLAN_DEMONSTRATION=no}, and
     * into an external one only with {@code OURPLAN_DEMONSTRATION=yes}.
     */
    static boolean wanted(Map<String, String> environment) {
        var said = environment.getOrDefault("OURPLAN_DEMONSTRATION", "");
        var ownDatabase = !environment.containsKey("DATABASE_URL");
        return said.equalsIgnoreCase("yes") || (ownDatabase && !said.equalsIgnoreCase("no"));
    }

    /** Loads what is wanted, then prints the address and, where the demonstration is here, who can sign in. */
    public void open(Map<String, String> environment, int port, PrintStream out) {
        if (wanted(environment) && hiring.isEmpty()) {
            out.println("Loading the demonstration council. This happens once and takes a few seconds ...");
            demonstration.load();
        }
        out.println();
        out.println("Ourplan is ready:  http://localhost:" + port + "/");
        if (hiring.isLoaded(Council.signIns().getFirst().name())) {
            signIns(out);
        }
        out.println();
        out.flush();
    }

    private static void signIns(PrintStream out) {
        out.println("Westmere Council is made up, and so is everybody in it. Sign in as any of these,");
        out.println("always with the password  " + Council.password());
        out.println();
        Council.signIns().forEach(one -> out.printf("  %-10s %s%n", one.name(), one.who()));
    }
}
