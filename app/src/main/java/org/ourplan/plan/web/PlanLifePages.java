package org.ourplan.plan.web;

import org.ourplan.access.OpenToAll;
import org.ourplan.platform.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The life of a plan, for anybody: drawn from the one graph that also draws the buttons. */
@Controller
@OpenToAll
class PlanLifePages {

    @GetMapping("/about/plan-life")
    Page life() {
        return new LifePage(LifePicture.drawn());
    }
}
