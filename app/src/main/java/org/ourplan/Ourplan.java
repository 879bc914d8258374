package org.ourplan;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Duration;
import java.util.Arrays;
import org.ourplan.command.Commands;
import org.ourplan.demonstration.Opening;
import org.ourplan.demonstration.Rehearsal;
import org.ourplan.operations.RunsByItself;
import org.ourplan.platform.database.OurplanDatabase;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Where the program begins: {@code serve} opens the pages ({@code --rehearse}: walks through them and ends); every other word is
 * a command that runs without them.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan
public class Ourplan {

    /** With no argument, or {@code serve}, starts the web pages; otherwise runs the named command and exits with its status. */
    public static void main(String[] arguments) {
        quiet();
        if (arguments.length > 0 && !arguments[0].equals("serve") && !arguments[0].startsWith("--")) {
            System.exit(
                    Commands.run(arguments[0], Arrays.asList(arguments).subList(1, arguments.length), Ourplan.class));
        }
        OurplanDatabase.openInBackground();
        var program = SpringApplication.run(Ourplan.class, arguments);
        if (program instanceof WebServerApplicationContext pages && pages.getWebServer() != null) {
            var port = pages.getWebServer().getPort();
            program.getBean(Opening.class).open(System.getenv(), port, System.out);
            if (Arrays.asList(arguments).contains("--rehearse")) {
                Rehearsal.at(port, Duration.ofSeconds(30));
                System.exit(SpringApplication.exit(program));
            }
            program.getBean(RunsByItself.class).start();
        }
    }

    /** What libraries say of themselves while they start, before the program's own logging stands, is left out. */
    private static void quiet() {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        if (LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME) instanceof Logger everything) {
            everything.setLevel(Level.WARN);
        }
    }
}
