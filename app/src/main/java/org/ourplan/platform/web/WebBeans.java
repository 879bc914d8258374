package org.ourplan.platform.web;

import java.time.Duration;
import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Ties pages, form answers and the guard of the doors into Spring's web machinery. */
@Configuration
class WebBeans implements WebMvcConfigurer {

    private final PageRenderer pages;
    private final List<HandlerMethodArgumentResolver> resolvers;
    private final List<HandlerInterceptor> guards;

    WebBeans(PageRenderer pages, List<HandlerMethodArgumentResolver> resolvers, List<HandlerInterceptor> guards) {
        this.pages = pages;
        this.resolvers = resolvers;
        this.guards = guards;
    }

    @Override
    public void addReturnValueHandlers(List<HandlerMethodReturnValueHandler> handlers) {
        handlers.add(pages);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> more) {
        more.addAll(resolvers);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        guards.forEach(guard -> registry.addInterceptor(guard).excludePathPatterns("/assets/**"));
    }

    /** Every file's address bears its fingerprint, so a browser may keep it for ever. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
