package org.ourplan.demonstration.play;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.finding.Finding;
import org.ourplan.platform.web.Problems;
import org.ourplan.platform.web.Refused;
import org.springframework.http.ResponseEntity;

/** What a page said that did not take a form. */
final class NotTaken {

    private NotTaken() {}

    /** The address a page goes on to; stops the story where it shows the form again instead. */
    static String orAddress(String path, @Nullable Object answer) {
        if (answer instanceof ResponseEntity<?> response) {
            var location = response.getHeaders().getFirst("Location");
            if (response.getStatusCode().is3xxRedirection() && location != null) {
                return location;
            }
            throw new StoryStopped(path + ": answered " + response.getStatusCode());
        }
        throw new StoryStopped(path + ": not taken" + problems(answer, 2));
    }

    /** Stops the story where a step was refused, with its reasons. */
    static RuntimeException refused(String path, Throwable refusal) {
        if (refusal instanceof Refused because) {
            return new StoryStopped(path + ": refused. " + String.join(" ", because.reasons()));
        }
        if (refusal instanceof Error serious) {
            throw serious;
        }
        return new StoryStopped(path, new IllegalStateException(refusal.toString(), refusal));
    }

    /** Whatever a page says is wrong, from the page or what it is made of. */
    private static String problems(@Nullable Object page, int deep) {
        if (page instanceof Problems problems) {
            return problems.all().stream()
                    .map(one -> ", " + one.getKey() + ": " + one.getValue())
                    .collect(Collectors.joining());
        }
        if (page instanceof List<?> list) {
            return list.stream()
                    .map(one -> one instanceof Finding finding ? ", " + finding.sentence() : "")
                    .collect(Collectors.joining());
        }
        if (page == null || !page.getClass().isRecord() || deep == 0) {
            return "";
        }
        var found = new ArrayList<String>();
        for (var part : page.getClass().getRecordComponents()) {
            found.add(problems(read(page, part), deep - 1));
        }
        return String.join("", found);
    }

    private static @Nullable Object read(Object page, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(page);
        } catch (ReflectiveOperationException unreadable) {
            return null;
        }
    }
}
