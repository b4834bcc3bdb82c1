package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.command.CommandAnswer;
import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.command.Sender;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.procedure.ProcedureChanges.RuleChange;
import vn.giamsat.api.procedure.ProcedureChanges.YearChange;
import vn.giamsat.api.security.Authority;
import vn.giamsat.api.security.Caller;
import vn.giamsat.api.security.Matter;
import vn.giamsat.calendar.command.AnnounceDaysOff;
import vn.giamsat.calendar.command.CorrectDaysOff;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.deadline.command.AdoptDeadlineRule;
import vn.giamsat.deadline.command.CorrectDeadlineRule;
import vn.giamsat.value.CalendarYearId;
import vn.giamsat.value.DeadlineRuleId;
import vn.giamsat.view.read.Scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Takes the rules and years of a file in: each that is new or says otherwise is recorded by the
 * command by which a person would enter it, in the version that was looked at.
 */
@Component
final class ImportProcedure {

    private static final int LONGEST_REASON = 20_000;

    private final ProcedureFile files;
    private final CompareProcedure compare;
    private final SendCommand desk;

    ImportProcedure(ProcedureFile files, CompareProcedure compare, SendCommand desk) {
        this.files = files;
        this.compare = compare;
        this.desk = desk;
    }

    /** Whoever may not enter a rule is told so before a file is read. */
    void require(Caller caller) {
        if (!mayKeep(caller)) {
            throw Refused.because(ProblemKind.NOT_PERMITTED);
        }
    }

    /** What holds for all bodies is kept by those who act for all of them. */
    static boolean mayKeep(Caller caller) {
        Optional<Matter> office = Optional.of(new Matter(null, List.of(), null));
        return Authority.mayAsk(caller, AdoptDeadlineRule.class, office)
                && Authority.mayAsk(caller, AnnounceDaysOff.class, office);
    }

    ProcedureFile.Read read(String text, Caller caller) {
        return files.read(text, Sender.account(caller.account()));
    }

    ProcedureChanges changes(ProcedureFile.Read read, Scope scope) {
        return compare.with(read.sound(), scope);
    }

    /** One after the other; sent again, nothing is recorded twice. */
    List<CommandAnswer> record(
            ProcedureChanges changes, String reason, Set<LocalDate> confirmed, Caller caller) {
        if (changes.corrects() && reason.isBlank()) {
            throw Refused.malformed("reason", FieldFault.MISSING);
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refused.malformed("reason", FieldFault.TOO_LONG);
        }
        Sender sender = Sender.account(caller.account()).confirming(confirmed);
        List<CommandAnswer> answers = new ArrayList<>();
        for (RuleChange rule : changes.rules()) {
            answers.add(desk.send(command(rule, reason), sender, key(rule.code(), rule.version())));
        }
        for (YearChange year : changes.years()) {
            Long version = year.adds() ? null : year.version();
            String key = key(String.valueOf(year.year()), version);
            answers.add(desk.send(command(year, reason), sender, key));
        }
        return answers;
    }

    private static DomainCommand command(RuleChange rule, String reason) {
        DeadlineRuleId id = DeadlineRuleId.of(rule.code());
        return rule.adds()
                ? new AdoptDeadlineRule(id, rule.code(), rule.terms(), rule.source(), rule.note())
                : new CorrectDeadlineRule(id, rule.version(), rule.terms(), rule.source(), reason);
    }

    private static DomainCommand command(YearChange year, String reason) {
        CalendarYearId id = CalendarYearId.of(year.year());
        return year.adds()
                ? new AnnounceDaysOff(id, year.year(), year.days())
                : new CorrectDaysOff(id, year.version(), year.days(), reason);
    }

    /** One version is corrected once, whoever sends that once more. */
    private static String key(String entry, @Nullable Long version) {
        return "procedure-file:%s:%s".formatted(entry, version == null ? "new" : version);
    }
}
