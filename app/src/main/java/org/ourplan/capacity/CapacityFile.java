package org.ourplan.capacity;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.ourplan.capacity.form.ImcaForm;
import org.ourplan.law.capacity.Authority;
import org.ourplan.law.capacity.Imca;
import org.ourplan.law.capacity.WhoDecides;

/**
 * All that was recorded about one person's decisions, each list newest first.
 *
 * @param decisions every entry, also those that were put right since
 */
public record CapacityFile(
        List<CapacityDecision> decisions,
        List<DecidedFor> decided,
        List<ImcaEntry> imca,
        List<AuthoritySeen> authorities,
        List<Liberty> liberty) {

    public CapacityFile {
        decisions = List.copyOf(decisions);
        decided = List.copyOf(decided);
        imca = List.copyOf(imca);
        authorities = List.copyOf(authorities);
        liberty = List.copyOf(liberty);
    }

    /** The entries that stand: not put right by a later one. */
    public List<CapacityDecision> standing() {
        return decisions.stream().filter(one -> corrected(one.id()).isEmpty()).toList();
    }

    /** One entry, standing or not. */
    public Optional<CapacityDecision> find(UUID id) {
        return decisions.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The entry that put this one right. */
    public Optional<CapacityDecision> corrected(UUID id) {
        return decisions.stream().filter(one -> id.equals(one.corrects())).findFirst();
    }

    /** The later entry that looked at the same decision again. */
    public Optional<CapacityDecision> lookedAgain(UUID id) {
        return standing().stream().filter(one -> id.equals(one.again())).findFirst();
    }

    /** What was decided on it, as it stands. */
    public Optional<DecidedFor> decided(UUID capacity) {
        return decided.stream()
                .filter(one -> one.capacity().equals(capacity))
                .filter(one -> decided.stream().noneMatch(other -> one.id().equals(other.corrects())))
                .findFirst();
    }

    /** What was decided on it before it was put right, newest first. */
    public List<DecidedFor> decidedBefore(UUID capacity) {
        var standing = decided(capacity).map(DecidedFor::id).orElse(null);
        return decided.stream()
                .filter(one -> one.capacity().equals(capacity) && !one.id().equals(standing))
                .toList();
    }

    /** The last entry of the kind about this decision. */
    public Optional<ImcaEntry> imca(UUID capacity, ImcaEntry.Kind kind) {
        return imca.stream()
                .filter(one -> one.capacity().equals(capacity) && one.kind() == kind)
                .findFirst();
    }

    /** What the Act says of an IMCA for this decision; null where nobody asked. */
    public Imca.@Nullable Duty imcaDuty(UUID capacity) {
        return imca(capacity, ImcaEntry.Kind.ASKED)
                .map(asked -> ImcaForm.read(asked.said()).duty())
                .orElse(null);
    }

    /** True once an IMCA was instructed about this decision. */
    public boolean imcaInstructed(UUID capacity) {
        return imca(capacity, ImcaEntry.Kind.INSTRUCTED).isPresent();
    }

    /** One authority that was seen. */
    public Optional<AuthoritySeen> authority(@Nullable UUID id) {
        return authorities.stream().filter(one -> Objects.equals(one.id(), id)).findFirst();
    }

    /** Who decides it, as things stand on this day. */
    public WhoDecides whoDecides(CapacityDecision decision, LocalDate today) {
        return WhoDecides.of(decision.found(), decision.fluctuation(), decision.matter(), powers(), today);
    }

    /** One request about liberty. */
    public Optional<Liberty> liberty(UUID id) {
        return liberty.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private List<Authority> powers() {
        return authorities.stream().map(AuthoritySeen::authority).toList();
    }
}
