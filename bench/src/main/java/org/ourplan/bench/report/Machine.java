package org.ourplan.bench.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What it was measured on. */
public final class Machine {

    private Machine() {}

    /** As the system tells it. */
    public static Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("processor", line("/proc/cpuinfo", "model name"));
        words.put("cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
        words.put("memory", line("/proc/meminfo", "MemTotal"));
        words.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        words.put("java", System.getProperty("java.runtime.version"));
        words.put("load before", load());
        return words;
    }

    /** How busy the machine was with other things. */
    static String load() {
        try {
            return Files.readString(Path.of("/proc/loadavg")).split(" ")[0];
        } catch (IOException notHere) {
            return "not known";
        }
    }

    private static String line(String file, String name) {
        try (var lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("not known");
        } catch (IOException notHere) {
            return "not known";
        }
    }
}
