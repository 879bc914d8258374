package org.ourplan.operations;

import org.ourplan.Ourplan;
import org.ourplan.platform.database.OurplanDatabase;
import org.ourplan.testing.Browserless;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** One program on a database of the test's own, beside the one that other tests share; several may run on the same one. */
record Program(ConfigurableApplicationContext context, int port) implements AutoCloseable {

    static final String PASSWORD = "three-green-boats";

    static Program on(OwnDatabase database) {
        var shared = OurplanDatabase.openInBackground().join();
        OurplanDatabase.use(database.address());
        try {
            var context = SpringApplication.run(Ourplan.class, "--server.port=0");
            var server = ((WebServerApplicationContext) context).getWebServer();
            return new Program(context, java.util.Objects.requireNonNull(server).getPort());
        } finally {
            OurplanDatabase.use(shared);
        }
    }

    /** Somebody signed in here by name and password. */
    Browserless signedIn(String name) {
        var browser = new Browserless(port);
        var shown = browser.submit("/sign-in", "/sign-in", "name", name, "password", PASSWORD);
        if (!shown.path().equals("/")) {
            throw new AssertionError("not signed in: " + shown.page().text());
        }
        return browser;
    }

    @Override
    public void close() {
        context.close();
    }
}
