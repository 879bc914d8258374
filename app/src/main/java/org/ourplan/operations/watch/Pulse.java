package org.ourplan.operations.watch;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.ourplan.access.OpenToAll;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** For load balancers and supervisors: one word each, the same for everybody. */
@Controller
@OpenToAll
class Pulse {

    private static final int SECONDS = 2;

    private final DataSource database;

    Pulse(DataSource database) {
        this.database = database;
    }

    /** The program answers. It does not ask the database: a program must not be restarted because its database is away. */
    @GetMapping("/health")
    ResponseEntity<String> lives() {
        return word(HttpStatus.OK, "alive");
    }

    /** The program can take work: its database answers, and can be written to. */
    @GetMapping("/ready")
    ResponseEntity<String> ready() {
        return canWork() ? word(HttpStatus.OK, "ready") : word(HttpStatus.SERVICE_UNAVAILABLE, "not ready");
    }

    boolean canWork() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.setQueryTimeout(SECONDS);
            try (var answer = statement.executeQuery("SELECT pg_is_in_recovery()")) {
                return answer.next() && !answer.getBoolean(1);
            }
        } catch (SQLException away) {
            return false;
        }
    }

    private static ResponseEntity<String> word(HttpStatus status, String word) {
        return ResponseEntity.status(status)
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body(word + "\n");
    }
}
