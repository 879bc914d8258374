package org.ourplan.writing;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * The answer to a save made by the page itself as somebody leaves a field (the request bears {@code X-Quiet: yes}).
 * The page's script puts the version into the form and says when it was saved.
 */
public final class SavedQuietly {

    private SavedQuietly() {}

    /** 200 with the new version, or 409 when somebody else saved meanwhile: the script then lets the form be sent in full. */
    public static ResponseEntity<Map<String, Object>> answer(Saving saving) {
        return switch (saving) {
            case Saving.Saved saved -> ResponseEntity.ok(Map.of("version", saved.version()));
            case Saving.Clash clash ->
                ResponseEntity.status(HttpStatus.CONFLICT)
                        .body(Map.of(
                                "by",
                                clash.sameWriter()
                                        ? "You, in another window,"
                                        : clash.theirs().writtenByName()));
        };
    }
}
