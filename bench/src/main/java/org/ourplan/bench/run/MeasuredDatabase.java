package org.ourplan.bench.run;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.ourplan.platform.database.DatabaseAddress;

/** A PostgreSQL with nothing switched off: every confirmed change is on the disk. It also counts statements. */
public final class MeasuredDatabase implements AutoCloseable {

    private final EmbeddedPostgres server;
    private final Path folder;

    private MeasuredDatabase(EmbeddedPostgres server, Path folder) {
        this.server = server;
        this.folder = folder;
    }

    /** Every setting that is not PostgreSQL's own. */
    public static Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("shared_buffers", "2GB");
        settings.put("effective_cache_size", "8GB");
        settings.put("max_connections", "60");
        settings.put("max_wal_size", "4GB");
        settings.put("random_page_cost", "1.1");
        settings.put("jit", "off");
        settings.put("shared_preload_libraries", "pg_stat_statements");
        settings.put("pg_stat_statements.track_utility", "off");
        settings.put("logging_collector", "on");
        settings.put("log_destination", "jsonlog");
        settings.put("log_filename", "measured.log");
        return settings;
    }

    /** Opens the one in this folder. */
    public static MeasuredDatabase open(Path folder) {
        try {
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(folder)
                    .setCleanDataDirectory(false)
                    .setPGStartupWait(Duration.ofMinutes(5));
            settings().forEach(builder::setServerConfig);
            var measured = new MeasuredDatabase(builder.start(), folder);
            try (var connection = measured.connect();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
            }
            return measured;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    public DatabaseAddress address() {
        return new DatabaseAddress(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    /** A connection of the owner's. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(address().url(), "postgres", "postgres");
    }

    /** Where the server writes what it was asked, when it is told to. */
    Path log() {
        return folder.resolve("log").resolve("measured.json");
    }

    /** How many statements were run since the beginning, transactions' begins and ends not counted. */
    public long statements() {
        return number(
                "SELECT coalesce(sum(calls), 0) FROM pg_stat_statements WHERE query NOT LIKE '%pg_stat_statements%'");
    }

    /** Bytes on the disk. */
    public long size() {
        return number("SELECT pg_database_size(current_database())");
    }

    /** One number. */
    public long number(String sql) {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** Runs these, each by itself. */
    public void run(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.execute(one);
            }
        }
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
