package vn.giamsat.view.delegation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.PlanAdjusted;
import vn.giamsat.delegation.event.PlanDecided;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.delegation.event.ReportOutlineIssued;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.Origin;
import vn.giamsat.event.PeriodExamined;
import vn.giamsat.view.read.Searchable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A row being changed by one event; it never outlives the call. */
final class DelegationDraft {

    final UUID delegation;
    final CaseKind kind;
    final Origin origin;
    final Issuer issuer;
    final long opened;
    String name;
    String theme;
    List<Document> basis;
    DelegationState state = DelegationState.PROPOSED;
    @Nullable Document proposal;
    @Nullable UUID escalatedFrom;
    @Nullable Document decision;
    @Nullable LocalDate foundedOn;
    @Nullable PeriodExamined periodExamined;
    List<UUID> subjects = List.of();
    @Nullable PlanDecided plan;
    List<PlanAdjusted> adjustments = List.of();
    @Nullable ReportOutlineIssued outline;
    List<Member> members = List.of();
    List<Assignment> assignments = List.of();
    @Nullable LocalDate disbandedOn;
    boolean illustrated;
    List<String> illustratedSteps = List.of();
    boolean internal = true;
    long version;

    DelegationDraft(
            UUID delegation,
            String name,
            CaseKind kind,
            Origin origin,
            Issuer issuer,
            String theme,
            List<Document> basis,
            long opened) {
        this.delegation = delegation;
        this.name = name;
        this.kind = kind;
        this.origin = origin;
        this.issuer = issuer;
        this.theme = theme;
        this.basis = basis;
        this.opened = opened;
    }

    DelegationDraft(DelegationRow row) {
        this(
                row.delegation(),
                row.name(),
                row.kind(),
                row.origin(),
                row.issuer(),
                row.theme(),
                row.basis(),
                row.opened());
        state = row.state();
        proposal = row.proposal();
        escalatedFrom = row.escalatedFrom();
        decision = row.decision();
        foundedOn = row.foundedOn();
        periodExamined = row.periodExamined();
        subjects = row.subjects();
        plan = row.plan();
        adjustments = row.adjustments();
        outline = row.outline();
        members = row.members();
        assignments = row.assignments();
        disbandedOn = row.disbandedOn();
        illustrated = row.illustrated();
        illustratedSteps = row.illustratedSteps();
        version = row.version();
    }

    DelegationRow row() {
        return new DelegationRow(
                delegation,
                name,
                kind,
                origin,
                issuer,
                issuer.unit(),
                theme,
                basis,
                state,
                proposal,
                escalatedFrom,
                decision,
                foundedOn,
                periodExamined,
                subjects,
                plan,
                adjustments,
                outline,
                members,
                assignments,
                disbandedOn,
                illustrated,
                illustratedSteps,
                internal ? missing() : List.of(),
                Searchable.of(
                        name,
                        theme,
                        decision == null ? null : decision.number(),
                        decision == null ? null : decision.symbol()),
                opened,
                version);
    }

    private List<MissingDelegationFact> missing() {
        List<MissingDelegationFact> missing = new ArrayList<>();
        boolean founded = state.compareTo(DelegationState.FOUNDED) >= 0;
        if (founded && kind.isFormal()) {
            missingOfDecision(missing);
            addIf(plan == null, MissingDelegationFact.PLAN, missing);
            addIf(nobodyIs(Post.SECRETARY), MissingDelegationFact.SECRETARY, missing);
            addIf(periodExamined == null, MissingDelegationFact.PERIOD_EXAMINED, missing);
        }
        addIf(founded && nobodyIs(Post.LEADER), MissingDelegationFact.LEADER, missing);
        return missing;
    }

    private void missingOfDecision(List<MissingDelegationFact> missing) {
        if (decision == null) {
            missing.add(MissingDelegationFact.DECISION);
            return;
        }
        addIf(
                decision.number() == null && decision.symbol() == null,
                MissingDelegationFact.DECISION_NUMBER,
                missing);
        addIf(decision.date() == null, MissingDelegationFact.DECISION_DATE, missing);
    }

    private boolean nobodyIs(Post post) {
        return members.stream().noneMatch(member -> member.post() == post);
    }

    private static void addIf(
            boolean isMissing, MissingDelegationFact fact, List<MissingDelegationFact> missing) {
        if (isMissing) {
            missing.add(fact);
        }
    }
}
