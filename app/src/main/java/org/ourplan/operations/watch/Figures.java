package org.ourplan.operations.watch;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** The figures a watcher collects, in the plain text that Prometheus reads. Counts and times only. */
@Component
class Figures {

    private static final String AGES =
            "SELECT name, extract(epoch FROM now() - ran_at) FROM timer WHERE ran_at IS NOT NULL";

    private final Traffic traffic;
    private final Pulse pulse;
    private final DataSource database;

    Figures(Traffic traffic, Pulse pulse, DataSource database) {
        this.traffic = traffic;
        this.pulse = pulse;
        this.database = database;
    }

    String text() {
        var text = new StringBuilder();
        var up = pulse.canWork();
        figure(text, "ourplan_ready", "1 when the database answers and can be written to", up ? 1 : 0);
        answers(text);
        times(text);
        pool(text);
        machine(text);
        if (up) {
            timers(text);
        }
        return text.toString();
    }

    private void answers(StringBuilder text) {
        head(text, "ourplan_answers_total", "counter", "answers by the first figure of their status");
        for (var kind = 1; kind <= 5; kind++) {
            line(text, "ourplan_answers_total{status=\"" + kind + "xx\"}", traffic.answered(kind));
        }
    }

    private void times(StringBuilder text) {
        head(text, "ourplan_answer_seconds", "histogram", "how long answers took");
        for (var place = 0; place < Traffic.UP_TO.length; place++) {
            var bound = place == Traffic.UP_TO.length - 1 ? "+Inf" : Double.toString(Traffic.UP_TO[place] / 1000.0);
            line(text, "ourplan_answer_seconds_bucket{le=\"" + bound + "\"}", traffic.within(place));
        }
        line(text, "ourplan_answer_seconds_sum", traffic.seconds());
        line(text, "ourplan_answer_seconds_count", traffic.within(Traffic.UP_TO.length - 1));
    }

    private void pool(StringBuilder text) {
        if (database instanceof HikariDataSource hikari && hikari.getHikariPoolMXBean() != null) {
            var pool = hikari.getHikariPoolMXBean();
            head(text, "ourplan_database_connections", "gauge", "connections to the database, and who waits for one");
            line(text, "ourplan_database_connections{state=\"at work\"}", pool.getActiveConnections());
            line(text, "ourplan_database_connections{state=\"idle\"}", pool.getIdleConnections());
            line(text, "ourplan_database_connections{state=\"waited for\"}", pool.getThreadsAwaitingConnection());
        }
    }

    private static void machine(StringBuilder text) {
        var memory = ManagementFactory.getMemoryMXBean();
        figure(
                text,
                "ourplan_heap_bytes",
                "memory in use",
                memory.getHeapMemoryUsage().getUsed());
        figure(
                text,
                "ourplan_heap_most_bytes",
                "memory at most",
                memory.getHeapMemoryUsage().getMax());
        var since = ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0;
        figure(text, "ourplan_up_seconds", "how long the program has run", since);
    }

    /** How long ago each thing that runs by itself last did. */
    private void timers(StringBuilder text) {
        var ages = new LinkedHashMap<String, Double>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(AGES)) {
            while (rows.next()) {
                ages.put(rows.getString(1), rows.getDouble(2));
            }
        } catch (SQLException away) {
            return;
        }
        head(text, "ourplan_timer_age_seconds", "gauge", "how long ago each timer last ran");
        for (Map.Entry<String, Double> age : ages.entrySet()) {
            line(text, "ourplan_timer_age_seconds{name=\"" + age.getKey() + "\"}", age.getValue());
        }
    }

    private static void figure(StringBuilder text, String name, String help, double value) {
        head(text, name, "gauge", help);
        line(text, name, value);
    }

    private static void head(StringBuilder text, String name, String kind, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(kind).append('\n');
    }

    private static void line(StringBuilder text, String name, double value) {
        var whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        text.append(name)
                .append(' ')
                .append(whole ? Long.toString((long) value) : String.format(Locale.ROOT, "%.6f", value))
                .append('\n');
    }
}
