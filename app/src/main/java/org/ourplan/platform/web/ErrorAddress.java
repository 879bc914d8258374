package org.ourplan.platform.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the server sends what failed before any page was reached. Somebody who types the address finds no page there. */
@Controller
public class ErrorAddress implements ErrorController {

    ErrorAddress() {}

    /** The failure in words, with the status the server gave it. */
    @RequestMapping("/error")
    public Page told(HttpServletRequest request, HttpServletResponse response) {
        Headers.put(response);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return request.getDispatcherType() == DispatcherType.ERROR && status instanceof Integer code
                ? Notice.ofStatus(code)
                : Notice.notThere();
    }
}
