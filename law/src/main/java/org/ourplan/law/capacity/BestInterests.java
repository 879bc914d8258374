package org.ourplan.law.capacity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.ourplan.law.answer.Answer;
import org.ourplan.law.finding.Finding;
import org.ourplan.law.rules.Carries;

/**
 * A decision in somebody's best interests: MCA s4, and s1(5) and (6). What is best is judged by people and written down here;
 * this only says what is still missing of it.
 *
 * @param points what was written of each point; one left out is missing
 * @param notMerely whether it was checked that nothing was decided merely from age, appearance, condition or behaviour (s4(1))
 * @param notToEndLife about serious medical treatment: whether it was checked that it is not moved by a wish to bring about
 *     their death (s4(5))
 * @param consulted everybody who is to be asked: whom the person named, carers, those interested in their welfare, attorneys,
 *     deputies, an IMCA who was instructed
 * @param nobodyWhy why nobody was asked at all; needed where there is nobody
 */
@Carries("MCA-4")
public record BestInterests(
        Matter matter,
        Map<BestInterestsPoint, String> points,
        Answer notMerely,
        Answer notToEndLife,
        List<Consulted> consulted,
        String nobodyWhy,
        @Nullable LocalDate decidedOn) {

    public BestInterests {
        points = Map.copyOf(points);
        consulted = List.copyOf(consulted);
    }

    /** What stops it from being decided; each place is the point, {@code consulted/1} …, {@code nobody-why} or another field. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (!notMerely.isYes()) {
            findings.add(stop(
                    "s4(1)",
                    "Nothing may be decided merely from their age, how they look, their condition or how they behave. Look"
                            + " again at what it rests on.",
                    "not-merely"));
        }
        for (BestInterestsPoint point : BestInterestsPoint.values()) {
            if (points.getOrDefault(point, "").isBlank()) {
                findings.add(stop(point.section(), point.missing(), place(point)));
            }
        }
        consultation(findings);
        if (matter == Matter.SERIOUS_MEDICAL_TREATMENT && !notToEndLife.isYes()) {
            findings.add(stop(
                    "s4(5)",
                    "Where treatment keeps somebody alive, nothing may be decided from a wish that they die.",
                    "not-to-end-life"));
        }
        if (decidedOn == null) {
            findings.add(stop("s4", "Enter the day on which it was decided.", "decided"));
        }
        return findings;
    }

    /** The field of a point: lower case, with hyphens. */
    public static String place(BestInterestsPoint point) {
        return point.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void consultation(List<Finding> findings) {
        for (int number = 1; number <= consulted.size(); number++) {
            Consulted one = consulted.get(number - 1);
            if (!one.isWhole()) {
                findings.add(stop(
                        "s4(7)",
                        "Write what " + one.name() + " said, or why it was not practicable or appropriate to ask them.",
                        "consulted/" + number));
            }
        }
        if (consulted.isEmpty() && nobodyWhy.isBlank()) {
            findings.add(stop(
                    "s4(7)",
                    "Nobody was asked. Ask those who care for them or matter to them, or say why there is nobody to ask.",
                    "nobody-why"));
        }
    }

    private static Finding stop(String section, String sentence, String place) {
        return Finding.stop("MCA-4", "Mental Capacity Act 2005 " + section, sentence, place);
    }
}
