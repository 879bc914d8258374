package org.ourplan.agreement.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.List;
import org.ourplan.agreement.AgreementSoFar;
import org.ourplan.govuk.Select;
import org.ourplan.law.agreement.Activation;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.Filled;
import org.ourplan.platform.web.Page;

/**
 * Asks how and when somebody was given their copy.
 *
 * @param copies the address of the page of the copies, where its form goes too
 */
public record GivePage(String callThem, String owner, String copies, AgreementSoFar soFar, Filled form)
        implements Page {

    @Override
    public String template() {
        return "agreement/give";
    }

    /** Everybody who may be given a copy. */
    public List<Select.Option> names() {
        return Activation.owed(soFar.copies(owner)).stream()
                .map(name -> Select.Option.of(name, name))
                .toList();
    }

    /** True where there is nobody to choose between. */
    public boolean onlyOne() {
        return names().size() == 1;
    }

    /** Its address for one of them. */
    static String address(PlanRecord plan, String name) {
        return plan.link() + "/copies/give?to=" + URLEncoder.encode(name, UTF_8);
    }
}
