package org.ourplan.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ourplan.support.DirectPaymentStory.both;
import static org.ourplan.support.DirectPaymentStory.day;

import java.time.LocalDate;
import java.util.Map;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.ourplan.documents.Documents;
import org.ourplan.law.directpayments.LocalConditions;
import org.ourplan.law.directpayments.PaymentState;
import org.ourplan.plan.Plans;
import org.ourplan.testing.OurplanTest;
import org.ourplan.testing.Staff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** From the request to the first day: the conditions decide, and nothing starts before it may. */
@OurplanTest
class DirectPaymentPagesTest {

    private static final LocalDate TODAY = LocalDate.now(java.time.ZoneId.of("Europe/London"));

    @Autowired
    Plans plans;

    @Autowired
    Staff staff;

    @Autowired
    DirectPayments payments;

    @Autowired
    Documents documents;

    @Autowired
    DSLContext database;

    @LocalServerPort
    int port;

    private DirectPaymentStory planned() {
        return DirectPaymentStory.planned(plans, staff, database, port);
    }

    private DirectPayment now(DirectPaymentStory story) {
        return payments.now(story.person).orElseThrow();
    }

    private String letter(DirectPaymentStory story) {
        var made = documents.of(story.person).getFirst();
        return story.worker().get(made.link()).page().text();
    }

    @Test
    @Tag("DP-7")
    @Tag("DP-8")
    void itIsAskedForWithItsNeedsAndOnlyWithAPlanInForce() {
        var story = planned();
        assertThat(story.worker().get(story.all()).page().text()).contains("Nobody has asked for one.");
        var without = story.worker()
                .submit(story.all() + "/ask", story.all() + "/ask", "receiver", "NOMINEE", "need", "", "on-day", "31");
        assertThat(without.page().select(".govuk-error-summary li").eachText())
                .contains(
                        "Enter the name of who would receive the money.",
                        "Choose at least one need that the plan pays for.",
                        "Say whether this is after-care under section 117.");
        var payment = now(story.asked());
        assertThat(payment.state()).isEqualTo(PaymentState.ASKED_FOR);
        assertThat(payment.needs()).extracting(NeedPaidFor::reference).containsExactly("A1");
        assertThat(payment.weekly()).isEqualByComparingTo("28.00");
        assertThat(payment.contribution()).isEqualByComparingTo("8.00");
        var again = story.worker()
                .post(
                        story.all(),
                        story.all() + "/ask",
                        Map.of(),
                        both(day("on", TODAY), "receiver", "THE_PERSON", "need", "A1", "after-care", "no"));
        assertThat(again.page().text()).contains("asked for or paid already");
        assertThat(payments.of(story.person)).hasSize(1);
    }

    @Test
    @Tag("DP-1")
    void whereTheConditionsAreMetThePageCannotSayNo() {
        var story = planned().asked();
        var form = story.worker().get(story.link() + "/conditions");
        assertThat(form.page().select("main form [name]").eachAttr("name"))
                .doesNotContain("decision", "outcome", "refuse");
        story.fill("/conditions", story.conditions("decision", "refuse", "outcome", "NOT_MET"));
        assertThat(now(story).state()).isEqualTo(PaymentState.TO_BE_SET_UP);
        var refusal = story.worker().get(story.link() + "/refusal");
        assertThat(refusal.page().text()).contains("This cannot be done now");
        var forged = story.worker()
                .post(story.link(), story.link() + "/refusal", Map.of(), "change-capacity", "x", "meanwhile", "y");
        assertThat(forged.page().text()).contains("This cannot be done now");
        assertThat(now(story).state()).isEqualTo(PaymentState.TO_BE_SET_UP);
        assertThat(documents.of(story.person)).noneMatch(one -> one.title().startsWith("Why there is no"));
    }

    @Test
    @Tag("DP-2")
    void nothingFollowsWhileSomethingIsOpenAndNothingTypedIsLost() {
        var story = planned().asked("NOMINEE", "Nina Next");
        var shown = story.fill("/conditions", "capacity", "yes", "capacity-why", "<b>She</b> said so");
        assertThat(shown.page().select(".govuk-error-summary li")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(shown.page().select("#capacity-why").text()).isEqualTo("<b>She</b> said so");
        assertThat(now(story).state()).isEqualTo(PaymentState.ASKED_FOR);
        var help = story.fill("/conditions", story.conditions("managing", "NOT_EVEN_WITH_HELP"));
        assertThat(help.page().select(".govuk-error-summary").text()).contains("Name the help that was looked at");
    }

    @Test
    @Tag("DP-24")
    void aRefusalGivesItsReasonsWhatWouldChangeThemAndHowToChallenge() {
        var story = planned().asked();
        var shown = story.fill(
                "/conditions",
                story.conditions(
                        "managing", "NOT_EVEN_WITH_HELP", "help-considered", "A payroll service, and her niece"));
        assertThat(shown.path()).endsWith("/refusal");
        assertThat(story.fill("/refusal", "change-can-manage", "", "meanwhile", "")
                        .page()
                        .select(".govuk-error-summary li"))
                .hasSize(2);
        story.filled(
                "/refusal",
                "change-can-manage",
                "Somebody you trust helps you with the accounts.",
                "meanwhile",
                "Meals on wheels go on.");
        assertThat(now(story).state()).isEqualTo(PaymentState.REFUSED);
        assertThat(letter(story))
                .contains(
                        "The direct payment could not be managed, even with all the help we could find.",
                        "Care Act 2014 s31(6)",
                        "Somebody you trust helps you with the accounts.",
                        "Meals on wheels go on.",
                        "Ask us to look again",
                        "Complain",
                        "Ombudsman");
        assertThat(story.asked().link()).isNotEmpty();
    }

    @Test
    @Tag("DP-33")
    void nothingStartsBeforeWhoeverReceivesItHasSignedTheAgreementAsItStands() {
        var story = planned().asked("NOMINEE", "Nina Next").conditionsMet().terms(TODAY);
        assertThat(story.worker().get(story.link()).page().text()).contains("Nina Next has not signed");
        var forged = story.worker().post(story.link(), story.link() + "/start", Map.of());
        assertThat(forged.page().text()).contains("Nina Next has not signed");
        story.worker().submit(story.link(), story.link() + "/agreement");
        var other = story.fill("/signed", "name", "Ada Made-up", "how", "paper");
        assertThat(other.page().text()).contains("Whoever receives the money signs: Nina Next.");
        story.filled("/signed", "how", "paper").terms(TODAY.plusDays(1));
        assertThat(story.worker().get(story.link()).page().text())
                .as("changed since it was signed")
                .contains("Nina Next has not signed");
        story.signed().started();
        assertThat(now(story).state()).isEqualTo(PaymentState.BEING_PAID);
        assertThat(story.worker().get(story.link()).page().text())
                .contains("In the plan £1,456.00 a year, £28.00 a week");
        assertThat(letter(story)).contains("£80.00 every 4 weeks", "£1,456.00 a year", "£28.00 a week", "Nina Next");
    }

    @Test
    @Tag("DP-29")
    void anEmployerIsInformedAndHasTheMoneyForIt() {
        var story = planned().asked().conditionsMet();
        var shown = story.fill("/employer", "employs", "yes", "on-costs", "0");
        assertThat(shown.page().select(".govuk-error-summary").text())
                .contains("the information for employers", "Being an employer costs something");
        story.filled("/employer", both(day("informed", TODAY), "employs", "yes", "on-costs", " £4.50 "));
        assertThat(now(story).said(EntryKind.EMPLOYER).money("on-costs"))
                .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("4.50"));
    }

    @Test
    @Tag("DP-9")
    @Tag("DP-10")
    void aSisterAtHomeWaitsForAManagerWhoSaysWhyAndIsLookedAtAgain() {
        var story = planned().asked().conditionsMet().terms(TODAY).signed();
        story.filled("/payees", "name", "Lil Made-up", "kin", "BROTHER_OR_SISTER", "household", "yes");
        assertThat(story.worker().get(story.link()).page().select("form[action$=/start]"))
                .isEmpty();
        assertThat(story.worker()
                        .post(story.link(), story.link() + "/start", Map.of())
                        .page()
                        .text())
                .contains("Lil Made-up may not be paid from a direct payment");
        var payee = Readiness.payees(now(story)).getFirst().number();
        var page = story.link() + "/payees/" + payee + "/exception";
        assertThat(story.worker().get(page).status()).isEqualTo(403);
        assertThat(story.manager()
                        .submit(page, page, "why", "She alone speaks Sylheti")
                        .page()
                        .text())
                .contains("Choose what it is for.", "Enter the day on which this is looked at again");
        story.manager()
                .submit(
                        page,
                        page,
                        both(day("review", TODAY.plusMonths(3)), "why", "She alone speaks Sylheti", "purpose", "CARE"));
        story.started();
        assertThat(story.worker().get(story.link()).page().text())
                .contains("Necessary, says Mai Manager (fictional): She alone speaks Sylheti");
    }

    @Test
    @Tag("DP-12")
    @Tag("DP-3")
    void anAuthorisedPersonIsCheckedBeforeTheFirstPayment() {
        var story = planned().asked("AUTHORISED_PERSON", "Sol Solicitor");
        story.filled(
                        "/conditions",
                        story.conditions(
                                "capacity", "no",
                                "authorised-self", "no",
                                "anyone-authorised", "no",
                                "council-suitable", "yes",
                                "supported", "yes",
                                "best-interests", "yes",
                                "best-interests-why", "He has known her for years"))
                .terms(TODAY)
                .signed();
        assertThat(story.worker().get(story.link()).page().text()).contains("Write who was consulted");
        var checks = new String[] {
            "who", "SOMEBODY_ELSE", "consulted", "Rita, her daughter: she agrees", "wishes", "To stay at home"
        };
        story.filled("/checks", both(checks, "dbs", "no"));
        assertThat(story.worker()
                        .post(story.link(), story.link() + "/start", Map.of())
                        .page()
                        .text())
                .contains("An enhanced criminal record certificate (DBS) must be seen first");
        story.filled("/checks", both(checks, "dbs", "yes")).started();
    }

    @Test
    @Tag("DP-27")
    @Tag("DP-11")
    @Tag("DP-25")
    void howItIsPaidIsTheirChoiceAndNoProviderIsPrescribed() {
        var story = planned().asked().conditionsMet();
        var form = story.worker().get(story.link() + "/terms");
        assertThat(form.page().select("input[name=way]").eachAttr("value"))
                .containsExactly("OWN_ACCOUNT", "MANAGED_ACCOUNT", "PREPAID_CARD");
        var offered = form.page().select("input[name=way]").eachAttr("value").stream()
                .map(LocalConditions.Way::valueOf)
                .collect(java.util.stream.Collectors.toSet());
        assertThat(LocalConditions.ways(offered, null, false)).isEmpty();
        assertThat(form.page().select("input[name=way][checked], input[name=net][checked]"))
                .isEmpty();
        assertThat(form.page().text()).contains("Without it (net): £20.00 a week", "With it (gross): £28.00 a week");
        var shown = story.fill(
                "/terms",
                both(
                        day("start", TODAY),
                        "net",
                        "gross",
                        "way",
                        "PREPAID_CARD",
                        "finance-reference",
                        "9",
                        "returns",
                        "FOUR_WEEKS",
                        "condition",
                        "ONLY_FROM",
                        "condition-words",
                        "Use Agency A"));
        assertThat(shown.page().select(".govuk-error-summary").text())
                .contains("may not be tied to a particular provider", "Say why every 4 weeks is needed");
    }
}
