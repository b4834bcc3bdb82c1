package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.command.DomainCommand;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Days that are hardly meant and that a sender compared with the paper: how a program sends them,
 * and how they stay beside the fact.
 */
public final class ConfirmedDays {

    public static final String HEADER = "Confirmed-Days";

    private static final String BETWEEN = ",";

    private ConfirmedDays() {}

    /** Without the header nothing is confirmed; what cannot be read is refused. */
    public static Set<LocalDate> of(@Nullable String header) {
        if (header == null) {
            return Set.of();
        }
        return Arrays.stream(header.split(BETWEEN, -1))
                .map(ConfirmedDays::day)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static LocalDate day(String written) {
        LocalDate day = WrittenDay.ofProgram(written.strip()).day();
        if (day == null) {
            throw Refused.malformed(HEADER, FieldFault.MUST_BE_DATE);
        }
        return day;
    }

    /** Of what was confirmed, the days that the command has. */
    static String in(DomainCommand command, Collection<LocalDate> confirmed) {
        return confirmed.isEmpty()
                ? ""
                : text(
                        CommandPart.of(command)
                                .map(CommandPart::value)
                                .filter(LocalDate.class::isInstance)
                                .map(LocalDate.class::cast)
                                .filter(confirmed::contains)
                                .collect(Collectors.toSet()));
    }

    static String text(Collection<LocalDate> days) {
        return days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining(BETWEEN));
    }
}
