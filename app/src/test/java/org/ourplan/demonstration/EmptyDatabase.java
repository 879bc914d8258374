package org.ourplan.demonstration;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.ourplan.Ourplan;
import org.ourplan.platform.database.DatabaseAddress;
import org.ourplan.platform.database.Migrations;
import org.ourplan.platform.database.OurplanDatabase;
import org.ourplan.testing.TestDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole program on a database of its own in which nobody is yet, beside the one that other tests share. */
final class EmptyDatabase {

    private EmptyDatabase() {}

    static ConfigurableApplicationContext program() throws SQLException {
        TestDatabase.start();
        var shared = OurplanDatabase.openInBackground().join();
        var name = "demonstration_" + System.nanoTime();
        try (var connection = DriverManager.getConnection(shared.url(), shared.user(), shared.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        var own = new DatabaseAddress(
                shared.url().replaceFirst("/postgres(\\?|$)", "/" + name + "$1"), shared.user(), shared.password());
        Migrations.run(own);
        OurplanDatabase.use(own);
        try {
            return SpringApplication.run(Ourplan.class, "--server.port=0");
        } finally {
            OurplanDatabase.use(shared);
        }
    }
}
