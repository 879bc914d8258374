package org.ourplan.platform.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.catalina.Container;
import org.apache.catalina.Pipeline;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * What the web server says by itself of a request it could not read at all, so that it never reached the program: our page in
 * place of its own. It knows nobody and asks the database nothing.
 */
@Component
class BarePages implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final Logger log = LoggerFactory.getLogger(BarePages.class);

    private final ObjectProvider<PageRenderer> pages;
    private final String council;

    BarePages(ObjectProvider<PageRenderer> pages, @Value("${ourplan.council:Westmere Council}") String council) {
        this.pages = pages;
        this.council = council;
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addContextCustomizers(context -> put(context.getParent()));
    }

    private void put(Container host) {
        if (host instanceof org.apache.catalina.core.StandardHost server) {
            server.setErrorReportValveClass(Ours.class.getName());
        }
        Pipeline pipeline = host.getPipeline();
        for (Valve valve : pipeline.getValves()) {
            if (valve instanceof ErrorReportValve) {
                pipeline.removeValve(valve);
            }
        }
        pipeline.addValve(new Ours(this));
    }

    private byte[] page(int status) {
        var at = new At(council, "/", new At.FormToken("_csrf", ""), "", List.of(), null, "");
        return pages.getObject()
                .html("platform/notice", Map.of("page", Notice.ofStatus(status), "at", at))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Takes the place of the server's own report. */
    static final class Ours extends ErrorReportValve {

        private final BarePages words;

        Ours(BarePages words) {
            this.words = words;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable problem) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            var open = new java.util.concurrent.atomic.AtomicBoolean();
            response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, open);
            if (open.get()) {
                tell(response);
            }
        }

        private void tell(Response response) {
            try {
                var page = words.page(response.getStatus());
                response.setContentType("text/html;charset=UTF-8");
                Headers.put(response);
                response.setContentLength(page.length);
                response.getOutputStream().write(page);
                response.finishResponse();
            } catch (IOException | RuntimeException gone) {
                log.debug("Whoever asked had gone");
            }
        }
    }
}
