package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.api.text.Terms;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.inspection.command.ApproveFinding;
import vn.giamsat.inspection.command.EscalateInspection;
import vn.giamsat.inspection.command.IssueConclusion;
import vn.giamsat.inspection.command.ReturnFinding;
import vn.giamsat.inspection.command.ShowFindingToUnit;
import vn.giamsat.inspection.command.SubmitFindingForReview;
import vn.giamsat.inspection.event.FindingKind;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.finding.FindingRow;
import vn.giamsat.view.finding.FindingState;
import vn.giamsat.view.read.PageRequest;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings of the case to which the act can be done, as far as their state tells. */
@Component
final class FindingReferences implements References {

    private static final int LONGEST = 160;

    /** What was shown to the unit had been approved. */
    private static final Set<FindingState> APPROVED =
            Set.of(FindingState.APPROVED, FindingState.SHOWN);

    private static final Map<Class<? extends DomainCommand>, Set<FindingState>> STATES =
            Map.of(
                    SubmitFindingForReview.class, Set.of(FindingState.DRAFT),
                    ApproveFinding.class, Set.of(FindingState.IN_REVIEW),
                    ReturnFinding.class, Set.of(FindingState.IN_REVIEW),
                    ShowFindingToUnit.class, Set.of(FindingState.APPROVED),
                    IssueConclusion.class, APPROVED,
                    EscalateInspection.class, APPROVED);

    private static final Set<FindingState> STANDING =
            EnumSet.complementOf(EnumSet.of(FindingState.WITHDRAWN));

    private final QuerySide views;

    FindingReferences(QuerySide views) {
        this.views = views;
    }

    @Override
    public ReferenceKind kind() {
        return ReferenceKind.FINDING;
    }

    @Override
    public List<Option> offered(Question question) {
        UUID matter = question.matter();
        Terms terms = Terms.in(question.locale());
        return matter == null
                ? List.of()
                : views
                        .findings()
                        .ofCase(
                                matter,
                                question.context().scope(),
                                null,
                                PageRequest.first(PageRequest.MOST))
                        .items()
                        .stream()
                        .filter(finding -> isEligible(finding, question))
                        .map(finding -> option(finding, terms))
                        .toList();
    }

    /** Nobody reviews a finding of their own. */
    private static boolean isEligible(FindingRow finding, Question question) {
        Set<FindingState> states = STATES.getOrDefault(question.command(), STANDING);
        if (states.contains(FindingState.IN_REVIEW)
                && !states.contains(FindingState.DRAFT)
                && finding.writtenBy()
                        .authors()
                        .contains(question.context().caller().account().toString())) {
            return false;
        }
        if (question.command() == EscalateInspection.class
                && finding.words().kind() != FindingKind.SIGN_OF_VIOLATION) {
            return false;
        }
        return states.contains(finding.status().state());
    }

    private static Option option(FindingRow finding, Terms terms) {
        String text =
                Stream.of(
                                finding.words().content().reference(),
                                finding.words().content().text(),
                                finding.words().content().note())
                        .filter(part -> part != null)
                        .collect(Collectors.joining(". "));
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return new Option(finding.finding().toString(), shown, terms.of(finding.words().kind()));
    }
}
