package vn.giamsat.recommendation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.EarlierVersion;
import vn.giamsat.event.Person;
import vn.giamsat.event.StoredAs;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An officer was named to follow the recommendation up. */
@StoredAs(name = FollowUpOfficerAssigned.NAME, version = 2)
public record FollowUpOfficerAssigned(
        UUID recommendation,
        Person officer,
        @Nullable LocalDate occurredOn,
        @Nullable String lateReason)
        implements RecommendationEvent {

    static final String NAME = "recommendation.follow-up-officer-assigned";

    /** The officer was an account and a name side by side, and no person as everywhere else. */
    public static final EarlierVersion VERSION_1 =
            new EarlierVersion(NAME, 1, FollowUpOfficerAssigned::asPerson);

    private static Map<String, @Nullable Object> asPerson(Map<String, @Nullable Object> stored) {
        Map<String, @Nullable Object> person = new LinkedHashMap<>();
        person.put("name", stored.get("officerName"));
        person.put("posts", List.of());
        person.put("account", stored.get("officer"));
        Map<String, @Nullable Object> next = new LinkedHashMap<>(stored);
        next.remove("officerName");
        next.put("officer", person);
        return next;
    }
}
