package vn.giamsat.api.page.recommendation;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.recommendation.event.ExtensionAsked;
import vn.giamsat.recommendation.event.ExtensionGranted;
import vn.giamsat.recommendation.event.ExtensionRefused;
import vn.giamsat.recommendation.event.ResponseAccepted;
import vn.giamsat.recommendation.event.ResponseAcceptedInPart;
import vn.giamsat.recommendation.event.ResponseRejected;
import vn.giamsat.recommendation.event.ResponseSubmitted;
import vn.giamsat.recommendation.event.ResponseWithdrawn;
import vn.giamsat.view.timeline.TimelineRow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a unit answered and asked for, each with what was decided about it, newest first. */
public record AnswersOfUnit(List<Response> responses, List<Extension> extensions) {

    /** How a response or a request ended. */
    public enum Outcome {
        WAITING,
        WITHDRAWN,
        CONFIRMED,
        CONFIRMED_IN_PART,
        RETURNED,
        GRANTED,
        REFUSED
    }

    /** A reported result; remark and remaining are the words of the decision. */
    public record Response(
            ResponseSubmitted said,
            boolean illustrated,
            Outcome outcome,
            @Nullable String remark,
            @Nullable String remaining) {}

    /** A request for more time, and the answer to it. */
    public record Extension(
            ExtensionAsked asked, boolean illustrated, Outcome outcome, @Nullable String remark) {}

    static AnswersOfUnit in(List<TimelineRow> facts, JsonMapper json) {
        List<Response> responses = new ArrayList<>();
        List<Extension> extensions = new ArrayList<>();
        for (TimelineRow fact : facts.reversed()) {
            read(fact, ResponseSubmitted.class, json)
                    .map(said -> response(said, fact, facts, json))
                    .ifPresent(responses::add);
            read(fact, ExtensionAsked.class, json)
                    .map(asked -> extension(asked, fact, facts, json))
                    .ifPresent(extensions::add);
        }
        return new AnswersOfUnit(List.copyOf(responses), List.copyOf(extensions));
    }

    private static Response response(
            ResponseSubmitted said, TimelineRow fact, List<TimelineRow> facts, JsonMapper json) {
        boolean illustrated = fact.illustration();
        for (TimelineRow later : of(facts, "response", said.response())) {
            var accepted = read(later, ResponseAccepted.class, json);
            if (accepted.isPresent()) {
                String note = accepted.get().note();
                return new Response(said, illustrated, Outcome.CONFIRMED, note, null);
            }
            var inPart = read(later, ResponseAcceptedInPart.class, json);
            if (inPart.isPresent()) {
                ResponseAcceptedInPart part = inPart.get();
                return new Response(
                        said,
                        illustrated,
                        Outcome.CONFIRMED_IN_PART,
                        part.accepted(),
                        part.remaining());
            }
            var withdrawn = read(later, ResponseWithdrawn.class, json);
            if (withdrawn.isPresent()) {
                String reason = withdrawn.get().reason();
                return new Response(said, illustrated, Outcome.WITHDRAWN, reason, null);
            }
            var rejected = read(later, ResponseRejected.class, json);
            if (rejected.isPresent()) {
                String reason = rejected.get().reason();
                return new Response(said, illustrated, Outcome.RETURNED, reason, null);
            }
        }
        return new Response(said, illustrated, Outcome.WAITING, null, null);
    }

    private static Extension extension(
            ExtensionAsked asked, TimelineRow fact, List<TimelineRow> facts, JsonMapper json) {
        boolean illustrated = fact.illustration();
        for (TimelineRow later : of(facts, "request", asked.request())) {
            var granted = read(later, ExtensionGranted.class, json);
            if (granted.isPresent()) {
                return new Extension(asked, illustrated, Outcome.GRANTED, granted.get().note());
            }
            var refused = read(later, ExtensionRefused.class, json);
            if (refused.isPresent()) {
                return new Extension(asked, illustrated, Outcome.REFUSED, refused.get().reason());
            }
        }
        return new Extension(asked, illustrated, Outcome.WAITING, null);
    }

    private static List<TimelineRow> of(List<TimelineRow> facts, String component, UUID id) {
        return facts.stream()
                .filter(fact -> id.toString().equals(fact.payload().get(component)))
                .toList();
    }

    private static <E> Optional<E> read(TimelineRow fact, Class<E> event, JsonMapper json) {
        return fact.event().equals(event.getSimpleName())
                ? Optional.of(json.convertValue(fact.payload(), event))
                : Optional.empty();
    }
}
