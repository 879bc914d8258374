package org.ourplan.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What the last run of the tests in this checkout found, from the reports it left. */
final class LastTestRun {

    /** How a test ended. */
    enum Ending {
        PASSED,
        FAILED,
        NOT_RUN
    }

    private final Map<String, Ending> byTest = new HashMap<>();

    private LastTestRun() {}

    /** Reads the reports under the checkout; none at all is a run of nothing. */
    static LastTestRun in(Path root) {
        var run = new LastTestRun();
        for (var module : List.of("law", "govuk", "app")) {
            var reports = root.resolve(module).resolve("target/surefire-reports");
            if (Files.isDirectory(reports)) {
                run.readAll(reports);
            }
        }
        return run;
    }

    /** True when there are no reports. */
    boolean isNone() {
        return byTest.isEmpty();
    }

    /** How a test, named {@code Class} or {@code Class.method}, ended; for a class, the worst of its tests. */
    Ending of(String test) {
        var endings = byTest.entrySet().stream()
                .filter(entry -> entry.getKey().equals(test)
                        || (!test.contains(".") && entry.getKey().startsWith(test + ".")))
                .map(Map.Entry::getValue)
                .toList();
        return endings.contains(Ending.FAILED)
                ? Ending.FAILED
                : endings.contains(Ending.PASSED) ? Ending.PASSED : Ending.NOT_RUN;
    }

    private void readAll(Path reports) {
        try (var files = Files.newDirectoryStream(reports, "TEST-*.xml")) {
            for (var file : files) {
                read(file);
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void read(Path file) throws IOException {
        try {
            var cases = DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getElementsByTagName("testcase");
            for (var i = 0; i < cases.getLength(); i++) {
                note((Element) cases.item(i));
            }
        } catch (ParserConfigurationException | SAXException unreadable) {
            throw new IOException("The report " + file + " cannot be read", unreadable);
        }
    }

    private void note(Element test) {
        var type = test.getAttribute("classname").replaceAll("^.*[.]", "").replaceAll("[$].*", "");
        var method = test.getAttribute("name").replaceAll("[^\\w].*", "");
        var failed = test.getElementsByTagName("failure").getLength()
                        + test.getElementsByTagName("error").getLength()
                > 0;
        var skipped = test.getElementsByTagName("skipped").getLength() > 0;
        var ending = failed ? Ending.FAILED : skipped ? Ending.NOT_RUN : Ending.PASSED;
        byTest.merge(type + "." + method, ending, (one, other) -> one == Ending.FAILED ? one : other);
    }
}
