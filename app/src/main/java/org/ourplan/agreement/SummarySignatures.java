package org.ourplan.agreement;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ourplan.agreement.SummaryForm.Field;
import org.ourplan.agreement.SummaryForm.Group;
import org.ourplan.law.rules.Carries;
import org.ourplan.people.Person;
import org.ourplan.people.Relationship;
import org.ourplan.plan.PlanRecord;
import org.ourplan.platform.web.InWords;

/** The last part of the form: who signs, with the answer that is recorded where there is one. Somebody who receives the payment signs only where there is somebody. */
final class SummarySignatures {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final String FROM = "the record of the agreement";

    private SummarySignatures() {}

    @Carries("S004-105")
    static Group of(Person whose, PlanRecord plan, AgreementSoFar soFar) {
        var fields = new ArrayList<Field>();
        fields.add(Field.of(whose.fullName() + ", whose plan it is", FROM, 1, persons(soFar)));
        var nominee = plan.written("direct-payment").one("nominee-name");
        if (!nominee.isEmpty()) {
            fields.add(Field.of(nominee + ", who receives the direct payment", FROM, 1, others(soFar, nominee)));
        }
        var carers = whose.carers().stream().map(Relationship::name).toList();
        (carers.isEmpty() ? List.of("") : carers)
                .forEach(carer -> fields.add(Field.of(
                        carer.isEmpty() ? "My carer, if I have one" : carer + ", who cares for me",
                        FROM,
                        1,
                        others(soFar, carer))));
        fields.add(Field.of(plan.writtenByName() + ", worker", FROM, 1, sent(soFar)));
        fields.add(Field.of("The team manager", FROM, 1, agreed(soFar)));
        return new Group(
                "9. Who signs", "Sign on the line with the day. What is recorded already stands there.", fields);
    }

    private static String persons(AgreementSoFar soFar) {
        var answer = soFar.person();
        return answer == null ? "" : recorded(answer.said().words(), InWords.date(answer.on()));
    }

    private static String others(AgreementSoFar soFar, String name) {
        return soFar.others().stream()
                .filter(other -> other.name().equals(name))
                .flatMap(other -> Stream.ofNullable(other.answer()))
                .map(answer -> recorded(answer.said().words(), InWords.date(answer.on())))
                .findFirst()
                .orElse("");
    }

    private static String sent(AgreementSoFar soFar) {
        return soFar.sent()
                .map(entry -> "Sent it to be agreed on " + day(entry) + ".")
                .orElse("");
    }

    private static String agreed(AgreementSoFar soFar) {
        return soFar.decision()
                .filter(entry -> entry.kind() == EntryKind.AGREED)
                .map(entry -> "Agreed by " + entry.byName() + " on " + day(entry) + ".")
                .orElse("");
    }

    private static String recorded(String said, String day) {
        return "Recorded: " + said + ", " + day + ".";
    }

    private static String day(Entry entry) {
        return InWords.date(entry.at().atZone(LONDON).toLocalDate());
    }
}
