package vn.giamsat.inspection;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;

import vn.giamsat.aggregate.Fixtures;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.event.Provenance;
import vn.giamsat.procedure.ShippedProcedure;
import vn.giamsat.rule.Rule;
import vn.giamsat.rule.RuleViolated;
import vn.giamsat.value.Occasion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The stage on which the cases of these tests are played: one day, two people, one question. */
final class Case {

    /** Saturday 20/07/2024, 09:00 in the office. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2024-07-20T02:00:00Z"), ZoneOffset.UTC);

    static final LocalDate TODAY = LocalDate.of(2024, 7, 20);
    static final Occasion NOW = Occasion.on(TODAY);

    static final Map<String, String> AUTHOR = Map.of(Provenance.ACTOR, "account-of-the-author");
    static final Map<String, String> REVIEWER = Map.of(Provenance.ACTOR, "account-of-the-reviewer");

    private Case() {}

    static FixtureConfiguration<Inspection> fixture() {
        return fixture(Map.of());
    }

    /** Beside other aggregates, which have these histories. */
    static FixtureConfiguration<Inspection> fixture(Map<UUID, List<DomainEvent>> others) {
        return Fixtures.of(Inspection.class, others)
                .registerInjectableResource(CLOCK)
                .registerInjectableResource(new ShippedProcedure());
    }

    static Occasion on(String day) {
        return Occasion.late(LocalDate.parse(day), "ghi bổ sung theo biên bản");
    }

    static EventMessage<Object> by(Map<String, String> actor, Object event) {
        return GenericEventMessage.asEventMessage(event).andMetaData(actor);
    }

    static void refused(ResultValidator<Inspection> answer, Rule rule) {
        answer.expectNoEvents()
                .expectException(RuleViolated.class)
                .expectException(breaking(rule))
                .expectExceptionMessage(rule.sentence());
    }

    private static Matcher<Object> breaking(Rule rule) {
        return new CustomMatcher<>("breaking " + rule.name()) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof RuleViolated violated && violated.rule() == rule;
            }
        };
    }
}
