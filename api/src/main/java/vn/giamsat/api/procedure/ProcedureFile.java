package vn.giamsat.api.procedure;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.command.CommandReader;
import vn.giamsat.api.command.ConfirmedDays;
import vn.giamsat.api.command.DerivedIds;
import vn.giamsat.api.command.JsonFile;
import vn.giamsat.api.command.Sender;
import vn.giamsat.api.command.UnusualDays;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.calendar.command.AnnounceDaysOff;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.deadline.command.AdoptDeadlineRule;
import vn.giamsat.procedure.DayChecks;
import vn.giamsat.procedure.RuleChecks;
import vn.giamsat.procedure.WrittenProcedure;
import vn.giamsat.procedure.WrittenProcedure.WrittenRule;
import vn.giamsat.procedure.WrittenProcedure.WrittenYear;
import vn.giamsat.rule.Occasions;
import vn.giamsat.rule.RuleViolated;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads rules and years from a file as strictly as a command is read, and says of all that is wrong
 * where it stands. A file with faults is not taken at all.
 */
@Component
final class ProcedureFile {

    private static final String RULES = "rules";
    private static final String YEARS = "years";

    private final CommandCatalogue catalogue;
    private final CommandReader reader;
    private final Clock clock;

    ProcedureFile(CommandCatalogue catalogue, CommandReader reader, Clock clock) {
        this.catalogue = catalogue;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * What a file says, all that is wrong with it, and the days in it that can be and are hardly
     * meant.
     */
    record Read(
            WrittenProcedure said,
            List<FileFault> faults,
            List<FieldProblem> unusual,
            Set<LocalDate> unusualDays) {

        /** Fails where a day is hardly meant that is not among those that were confirmed. */
        void requireConfirmed(Set<LocalDate> confirmed) {
            if (!confirmed.containsAll(unusualDays)) {
                String days =
                        unusualDays.stream()
                                .sorted()
                                .map(LocalDate::toString)
                                .collect(Collectors.joining(","));
                throw Refused.malformed(unusual, Map.of("reason", "unusual-day", "days", days));
            }
        }

        /** Fails with what is wrong, as a program is told. */
        WrittenProcedure sound() {
            List<FieldProblem> unread =
                    faults.stream().filter(f -> f.broken() == null).map(FileFault::place).toList();
            if (!unread.isEmpty()) {
                throw Refused.malformed(unread);
            }
            faults.stream()
                    .map(FileFault::broken)
                    .findFirst()
                    .ifPresent(
                            broken -> {
                                throw broken;
                            });
            return said;
        }
    }

    /** Spreadsheets and editors put a byte order mark before what they write. */
    Read read(String text, Sender sender) {
        return new Reading(JsonFile.read(text.replaceFirst("^\uFEFF", "")), sender).read();
    }

    /** One file being read. */
    private final class Reading {

        private final JsonFile file;
        private final Sender sender;
        private final List<FileFault> faults = new ArrayList<>();
        private final List<FieldProblem> unusual = new ArrayList<>();
        private final Set<LocalDate> unusualDays = new HashSet<>();

        Reading(JsonFile file, Sender sender) {
            this.file = file;
            this.sender = sender;
        }

        Read read() {
            JsonNode whole = file.file();
            if (!(whole instanceof ObjectNode object)) {
                wrong("", FieldFault.MUST_BE_OBJECT);
                return read(new WrittenProcedure(List.of(), List.of()));
            }
            object.propertyNames().stream()
                    .filter(name -> !Set.of(RULES, YEARS).contains(name))
                    .forEach(name -> wrong(name, FieldFault.UNKNOWN_FIELD));
            if (!object.has(RULES) && !object.has(YEARS)) {
                wrong(RULES, FieldFault.MISSING);
            }
            return read(new WrittenProcedure(rules(object), years(object)));
        }

        private Read read(WrittenProcedure said) {
            return new Read(said, faults, unusual, unusualDays);
        }

        private List<WrittenRule> rules(ObjectNode object) {
            List<WrittenRule> rules = new ArrayList<>();
            Set<String> codes = new HashSet<>();
            entries(object, RULES)
                    .forEach(
                            entry ->
                                    command(entry, AdoptDeadlineRule.class)
                                            .ifPresent(
                                                    rule -> {
                                                        once(
                                                                codes.add(rule.code().strip()),
                                                                entry.at() + ".code");
                                                        hold(
                                                                entry.at(),
                                                                () ->
                                                                        RuleChecks.require(
                                                                                rule.terms(),
                                                                                rule.source()));
                                                        rules.add(
                                                                new WrittenRule(
                                                                        rule.code().strip(),
                                                                        rule.terms(),
                                                                        rule.source(),
                                                                        rule.note()));
                                                    }));
            return rules;
        }

        private List<WrittenYear> years(ObjectNode object) {
            List<WrittenYear> years = new ArrayList<>();
            Set<Integer> known = new HashSet<>();
            entries(object, YEARS)
                    .forEach(
                            entry ->
                                    command(entry, AnnounceDaysOff.class)
                                            .ifPresent(
                                                    year -> {
                                                        once(
                                                                known.add(year.year()),
                                                                entry.at() + ".year");
                                                        hold(
                                                                entry.at(),
                                                                () ->
                                                                        DayChecks.require(
                                                                                year.year(),
                                                                                year.days()));
                                                        years.add(
                                                                new WrittenYear(
                                                                        year.year(), year.days()));
                                                    }));
            return years;
        }

        private List<Entry> entries(ObjectNode object, String name) {
            JsonNode list = object.path(name);
            if (list.isMissingNode() || list.isNull()) {
                return List.of();
            }
            if (!list.isArray()) {
                wrong(name, FieldFault.MUST_BE_LIST);
                return List.of();
            }
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < list.size(); i++) {
                String at = "%s[%d]".formatted(name, i);
                if (list.get(i) instanceof ObjectNode entry) {
                    entries.add(new Entry(at, entry));
                } else {
                    wrong(at, FieldFault.MUST_BE_OBJECT);
                }
            }
            return entries;
        }

        /** The entry of a file has the fields of the command by which it would be entered. */
        private <C extends DomainCommand> Optional<C> command(Entry entry, Class<C> as) {
            var type = catalogue.of(as);
            try {
                DerivedIds ids = DerivedIds.of(sender, type, entry.at());
                DomainCommand command = reader.read(type, null, null, entry.said(), ids);
                askAbout(command, entry);
                return Optional.of(as.cast(command));
            } catch (Refused refused) {
                refused.fields().stream()
                        .map(f -> f.at(entry.at() + "." + f.path(), null))
                        .map(file::located)
                        .forEach(place -> faults.add(new FileFault(place, null)));
                return Optional.empty();
            }
        }

        /** Days are asked about as of any other command, before one of the file is sent. */
        private void askAbout(DomainCommand command, Entry entry) {
            var days = new UnusualDays(Occasions.today(clock), Set.of());
            List<FieldProblem> hardlyMeant = days.in(command);
            if (!hardlyMeant.isEmpty()) {
                Object named = UnusualDays.refusal(command, hardlyMeant).facts().get("days");
                unusualDays.addAll(ConfirmedDays.of(String.valueOf(named)));
                hardlyMeant.stream()
                        .map(f -> f.at(entry.at() + "." + f.path(), null))
                        .map(file::located)
                        .forEach(unusual::add);
            }
        }

        private void once(boolean first, String at) {
            if (!first) {
                wrong(at, FieldFault.TWICE);
            }
        }

        private void hold(String at, Runnable check) {
            try {
                check.run();
            } catch (RuleViolated broken) {
                FieldProblem place = located(at, FieldFault.INVALID);
                var facts = new HashMap<>(broken.facts());
                facts.put("at", at);
                facts.put("line", String.valueOf(place.line()));
                faults.add(new FileFault(place, new RuleViolated(broken.rule(), facts)));
            }
        }

        private void wrong(String at, FieldFault fault) {
            faults.add(new FileFault(located(at, fault), null));
        }

        private FieldProblem located(String at, FieldFault fault) {
            return file.located(new FieldProblem(at, fault));
        }
    }

    private record Entry(String at, ObjectNode said) {}
}
