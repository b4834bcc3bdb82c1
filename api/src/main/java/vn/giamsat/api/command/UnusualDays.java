package vn.giamsat.api.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.rule.Occasions;
import vn.giamsat.value.Occasion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The days of a command that can be and are hardly meant: most are slips of the pen (3/5/2206). All
 * days are looked at, whatever they are of.
 */
public final class UnusualDays {

    private static final String REASON = "unusual-day";

    /** Before the state was founded no body of today issued anything. */
    private static final LocalDate FIRST = LocalDate.of(1945, 1, 1);

    private static final int YEARS_AHEAD = 10;

    private final LocalDate today;
    private final Collection<LocalDate> confirmed;

    /** What was compared with the paper is not asked about again. */
    public UnusualDays(LocalDate today, Collection<LocalDate> confirmed) {
        this.today = today;
        this.confirmed = List.copyOf(confirmed);
    }

    /** By the calendar alone. */
    public List<FieldProblem> in(DomainCommand command) {
        return days(command).flatMap(this::unusual).toList();
    }

    /** The day of what was done, where it is before the delegation was founded and no word why. */
    public List<FieldProblem> before(@Nullable LocalDate founded, DomainCommand command) {
        if (isExplained(command)) {
            return List.of();
        }
        return days(command)
                .filter(UnusualDays::isOfOccasion)
                .filter(part -> founded != null && day(part).isBefore(founded))
                .map(part -> new FieldProblem(part.path(), FieldFault.DAY_BEFORE_THE_DELEGATION))
                .toList();
    }

    /** Whether something was done so long ago that it is worth asking when it could be. */
    boolean areLate(DomainCommand command) {
        LocalDate fresh = today.minusDays(Occasions.DAYS_OF_GRACE);
        return days(command).anyMatch(part -> isOfOccasion(part) && day(part).isBefore(fresh));
    }

    private static boolean isExplained(DomainCommand command) {
        return CommandPart.of(command)
                .map(CommandPart::value)
                .anyMatch(part -> part instanceof Occasion o && o.orderReason() != null);
    }

    private static boolean isOfOccasion(CommandPart part) {
        return part.component().getDeclaringRecord() == Occasion.class;
    }

    private Stream<CommandPart> days(DomainCommand command) {
        return CommandPart.of(command)
                .filter(part -> part.value() instanceof LocalDate)
                .filter(part -> !confirmed.contains(day(part)));
    }

    private Stream<FieldProblem> unusual(CommandPart part) {
        if (day(part).isBefore(FIRST)) {
            return Stream.of(new FieldProblem(part.path(), FieldFault.DAY_LONG_AGO));
        }
        return day(part).isAfter(today.plusYears(YEARS_AHEAD))
                ? Stream.of(new FieldProblem(part.path(), FieldFault.DAY_FAR_AHEAD))
                : Stream.empty();
    }

    private static LocalDate day(CommandPart part) {
        return (LocalDate) part.value();
    }

    /** Says which days, so that a program can confirm exactly these. */
    public static Refused refusal(DomainCommand command, List<FieldProblem> problems) {
        List<String> paths = problems.stream().map(FieldProblem::path).toList();
        List<LocalDate> days = new ArrayList<>();
        CommandPart.of(command)
                .filter(part -> part.value() instanceof LocalDate && paths.contains(part.path()))
                .map(UnusualDays::day)
                .filter(day -> !days.contains(day))
                .forEach(days::add);
        return Refused.malformed(
                problems, Map.of("reason", REASON, "days", ConfirmedDays.text(days)));
    }
}
