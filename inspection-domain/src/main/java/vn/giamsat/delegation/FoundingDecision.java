package vn.giamsat.delegation;

import static vn.giamsat.delegation.rule.DelegationRule.A_COMPLETION_ADDS_WHAT_WAS_MISSING;
import static vn.giamsat.delegation.rule.DelegationRule.A_FORMAL_DELEGATION_IS_FOUNDED_BY_A_DECISION;
import static vn.giamsat.delegation.rule.DelegationRule.WHAT_IS_KNOWN_OF_A_DECISION_STANDS;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.rule.Occasions;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.value.DocumentSeries;

import java.time.Clock;
import java.util.Map;
import java.util.function.BiPredicate;

/**
 * The paper that founds a delegation. Real records often lack its number or date; these are
 * completed later, and what is known stands.
 */
final class FoundingDecision {

    private FoundingDecision() {}

    static void require(boolean formal, @Nullable Document paper, Clock clock) {
        boolean decided = paper != null && paper.type() == DocumentType.DECISION;
        RuleViolated.require(!formal || decided, A_FORMAL_DELEGATION_IS_FOUNDED_BY_A_DECISION);
        if (paper != null) {
            Occasions.requireNotInFuture(paper.date(), clock);
        }
    }

    /** All that is known once the given paper fills what was missing. */
    static Document completed(@Nullable Document known, Document given) {
        Document whole = known == null ? given : merged(known, given);
        RuleViolated.require(!whole.equals(known), A_COMPLETION_ADDS_WHAT_WAS_MISSING);
        return whole;
    }

    private static Document merged(Document known, Document given) {
        requireSame("type", known.type(), given.type(), Object::equals);
        requireSame("number", known.number(), given.number(), DocumentSeries::sameNumber);
        return new Document(
                known.type(),
                either("issuer", known.issuer(), given.issuer()),
                either("term", known.term(), given.term()),
                known.number() != null ? known.number() : given.number(),
                either("symbol", known.symbol(), given.symbol()),
                either("date", known.date(), given.date()),
                either("about", known.about(), given.about()));
    }

    private static <T> @Nullable T either(String part, @Nullable T known, @Nullable T given) {
        requireSame(part, known, given, Object::equals);
        return known != null ? known : given;
    }

    private static <T> void requireSame(
            String part, @Nullable T known, @Nullable T given, BiPredicate<T, T> same) {
        if (known != null && given != null && !same.test(known, given)) {
            throw new RuleViolated(
                    WHAT_IS_KNOWN_OF_A_DECISION_STANDS,
                    Map.of("part", part, "recorded", known.toString(), "given", given.toString()));
        }
    }
}
