package vn.giamsat.verifier.replay;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** What a unit is called: the name of the latest day, in whatever order names were entered. */
final class UnitReplay {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final List<Name> names = new ArrayList<>();

    private record Name(String text, @Nullable LocalDate from) {}

    void take(Fact fact, String recordedAt) {
        Content content = fact.content();
        switch (fact.name()) {
            case "unit.unit-registered" ->
                    names.add(new Name(content.text("name"), day(content, "validFrom")));
            case "unit.unit-renamed" -> rename(content, recordedAt);
            case "unit.unit-rearranged" -> {} // moves the unit and names it no other way
            default -> throw new NotKnown(fact.name());
        }
    }

    /** Of a renaming without a day it is only known when it was recorded. */
    private void rename(Content content, String recordedAt) {
        LocalDate day = day(content, "occurredOn");
        LocalDate from =
                day == null
                        ? OffsetDateTime.parse(recordedAt).atZoneSameInstant(OFFICE).toLocalDate()
                        : day;
        int at = 0;
        while (at < names.size() && isBornOn(names.get(at), from)) {
            at++;
        }
        names.add(at, new Name(content.text("name"), from));
    }

    private static boolean isBornOn(Name name, LocalDate day) {
        return name.from() == null || !name.from().isAfter(day);
    }

    private static @Nullable LocalDate day(Content content, String field) {
        String written = content.textOrNull(field);
        return written == null ? null : LocalDate.parse(written);
    }

    String name() {
        return names.getLast().text();
    }
}
