package org.ourplan.operations.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.ourplan.platform.database.DatabaseNotOpened;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * A door of its own for figures, apart from the pages, so that no reader of the pages finds it: {@code OURPLAN_WATCH}, such as
 * {@code 127.0.0.1:9464} or {@code 10.0.0.5:9464}. Closed where that is not set.
 */
@Component
class WatchDoor implements SmartLifecycle {

    private final Figures figures;
    private final String address;
    private @Nullable HttpServer server;

    WatchDoor(Figures figures, @Value("${OURPLAN_WATCH:}") String address) {
        this.figures = figures;
        this.address = address.strip();
    }

    @Override
    public void start() {
        if (address.isEmpty()) {
            return;
        }
        if (!address.matches(".+:\\d{1,5}")) {
            throw new DatabaseNotOpened("OURPLAN_WATCH is an address and a port, such as 127.0.0.1:9464.");
        }
        try {
            var colon = address.lastIndexOf(':');
            var place =
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1)));
            var opened = HttpServer.create(place, 0);
            opened.createContext("/metrics", this::answer);
            opened.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            opened.start();
            server = opened;
        } catch (IOException | IllegalArgumentException problem) {
            throw new DatabaseNotOpened(
                    "OURPLAN_WATCH (" + address + ") cannot be opened: " + problem.getMessage() + ".");
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var text = figures.text().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
        exchange.sendResponseHeaders(200, text.length);
        exchange.getResponseBody().write(text);
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    @Override
    public boolean isRunning() {
        return server != null;
    }

    /** Where it is open; null while it is closed. */
    @Nullable
    InetSocketAddress place() {
        return server == null ? null : server.getAddress();
    }
}
