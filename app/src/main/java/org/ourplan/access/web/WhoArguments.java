package org.ourplan.access.web;

import org.jspecify.annotations.Nullable;
import org.ourplan.access.PersonInView;
import org.ourplan.access.SignedIn;
import org.ourplan.platform.web.NotFound;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller who is signed in, and the person whose record the guard has opened. */
@Component
class WhoArguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == SignedIn.class || parameter.getParameterType() == PersonInView.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (parameter.getParameterType() == SignedIn.class) {
            return SignInFilter.current().orElseThrow(NotFound::new);
        }
        var person = request.getAttribute(Guard.PERSON_IN_VIEW, RequestAttributes.SCOPE_REQUEST);
        if (person == null) {
            throw new IllegalStateException("a page that asks for the person in view must say whose record it shows");
        }
        return person;
    }
}
