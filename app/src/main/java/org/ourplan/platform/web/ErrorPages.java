package org.ourplan.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What a reader sees when something is not there, may not be done, or went wrong: always a page, always a way on. */
@ControllerAdvice
class ErrorPages {

    private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);

    private final PageRenderer pages;
    private final OutOfReach outOfReach;

    ErrorPages(PageRenderer pages, OutOfReach outOfReach) {
        this.pages = pages;
        this.outOfReach = outOfReach;
    }

    @ExceptionHandler({NotFound.class, NoResourceFoundException.class, MethodArgumentTypeMismatchException.class})
    void notThere(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(Notice.notThere(), request, response);
    }

    @ExceptionHandler(Refused.class)
    void refused(Refused refused, HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(Notice.refused(refused.reasons(), refused.back()), request, response);
    }

    /** The same thing done twice in one moment, by one person or two: the database took the first. */
    @ExceptionHandler({DuplicateKeyException.class, ConcurrencyFailureException.class})
    void doneAlready(HttpServletRequest request, HttpServletResponse response) throws IOException {
        pages.show(Notice.doneAlready(), request, response);
    }

    @ExceptionHandler(Exception.class)
    void wentWrong(Exception problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (OutOfReach.is(problem)) {
            outOfReach.answer(request, response);
            return;
        }
        log.error(
                "A request to {} failed",
                request.getAttribute(org.springframework.web.servlet.HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                new WithoutWords(problem));
        pages.show(Notice.wentWrong(), request, response);
    }
}
