package org.ourplan.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;

/** What another machine says about a request counts only where that machine was named. */
class TrustedProxyTest {

    @Test
    void withoutANamedProxyNobodyIsBelieved() throws Exception {
        assertThat(seen("", "")).isEqualTo("127.0.0.1 http false");
    }

    @Test
    void aNamedProxyIsBelieved() throws Exception {
        assertThat(seen("127.0.0.1", "")).isEqualTo("203.0.113.9 https true");
        assertThat(seen("10.9.0.0/16, 127.0.0.0/8", "")).isEqualTo("203.0.113.9 https true");
    }

    @Test
    void aProxyThatWasNotNamedIsNotBelievedThoughAnotherWas() throws Exception {
        assertThat(seen("10.9.0.0/16", "")).isEqualTo("127.0.0.1 http false");
    }

    @Test
    void whereTheOwnAddressIsHttpsEveryCookieIsForHttps() throws Exception {
        assertThat(seen("", "https://ourplan.example.gov.uk")).isEqualTo("127.0.0.1 https true");
    }

    @Test
    void whatIsNoAddressStopsTheStartInWords() {
        assertThatThrownBy(() -> seen("the proxy", "")).hasMessageContaining("OURPLAN_PROXY must hold addresses");
    }

    /** What a page would know of a request that claims to come from elsewhere by https. */
    private static String seen(String proxies, String address) throws IOException, InterruptedException {
        var factory = new TomcatServletWebServerFactory(0);
        new TrustedProxy(proxies, address).customize(factory);
        var server = factory.getWebServer(
                context -> context.addServlet("seen", new Seen()).addMapping("/"));
        server.start();
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.getPort() + "/"))
                    .header("X-Forwarded-For", "203.0.113.9")
                    .header("X-Forwarded-Proto", "https");
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        } finally {
            server.stop();
        }
    }

    /** Says what it knows. */
    static final class Seen extends HttpServlet {

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.getWriter().print(request.getRemoteAddr() + " " + request.getScheme() + " " + request.isSecure());
        }
    }
}
