package org.ourplan.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Renders the page a controller returns, with its precompiled template. */
@Component
public class PageRenderer implements HandlerMethodReturnValueHandler {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PageRenderer.class.getClassLoader(), "org.ourplan.template");
    private final Surroundings surroundings;

    PageRenderer(Surroundings surroundings) {
        this.surroundings = surroundings;
        templates.setBinaryStaticContent(true);
    }

    @Override
    public boolean supportsReturnType(MethodParameter returned) {
        return Page.class.isAssignableFrom(returned.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object page, MethodParameter returned, ModelAndViewContainer container, NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        if (page instanceof Page shown) {
            show(
                    shown,
                    Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)),
                    Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
        }
    }

    /** Renders a page straight to the response: for filters and error handlers. */
    public void show(Page page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var output = new Utf8ByteOutput();
        templates.render(
                page.template() + ".jte", Map.of("page", page, "at", surroundings.at(request, response)), output);
        response.setStatus(page.status());
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        try (var body = response.getOutputStream()) {
            output.writeTo(body::write);
        }
    }

    /** Renders a template on its own, for documents. */
    public String html(String template, Map<String, Object> parts) {
        var output = new gg.jte.output.StringOutput();
        templates.render(template + ".jte", parts, output);
        return output.toString();
    }
}
