package vn.giamsat.api.procedure;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.command.Sender;
import vn.giamsat.calendar.command.AnnounceDaysOff;
import vn.giamsat.command.DomainCommand;
import vn.giamsat.deadline.command.AdoptDeadlineRule;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.extensioncap.command.SetExtensionCap;
import vn.giamsat.procedure.WrittenCap;
import vn.giamsat.procedure.WrittenProcedure;
import vn.giamsat.value.CalendarYearId;
import vn.giamsat.value.DeadlineRuleId;
import vn.giamsat.value.ExtensionCapId;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Records what ships with the product as the first version of the office's procedure, at a start
 * that finds it missing. What the office has of it, changed or not, stays as it is.
 */
public final class ShippedProcedure {

    private static final String FILE = "shipped.json";
    private static final String CAPS = "shipped-caps.json";

    private final SendCommand commands;
    private final EventLog log;

    public ShippedProcedure(SendCommand commands, EventLog log) {
        this.commands = commands;
        this.log = log;
    }

    void recordIfMissing() {
        WrittenProcedure shipped = read();
        Stream.of(
                        shipped.rules().stream().map(ShippedProcedure::adopt),
                        shipped.years().stream().map(ShippedProcedure::announce),
                        caps().stream().map(ShippedProcedure::set))
                .flatMap(each -> each)
                .filter(command -> log.versionOf(command.target().toString()).isEmpty())
                .forEach(this::record);
    }

    /** The key follows from what it is about, so nodes that start together record it once. */
    private void record(DomainCommand command) {
        commands.send(
                command,
                Sender.policy("WhenInstalledThenAdoptProcedure"),
                "shipped:" + command.target());
    }

    private static DomainCommand adopt(WrittenProcedure.WrittenRule rule) {
        return new AdoptDeadlineRule(
                DeadlineRuleId.of(rule.code()),
                rule.code(),
                rule.terms(),
                rule.source(),
                rule.note());
    }

    private static DomainCommand set(WrittenCap cap) {
        return new SetExtensionCap(
                ExtensionCapId.of(cap.subject().name()),
                cap.subject(),
                cap.terms(),
                cap.source(),
                cap.reason());
    }

    private static DomainCommand announce(WrittenProcedure.WrittenYear year) {
        return new AnnounceDaysOff(CalendarYearId.of(year.year()), year.year(), year.days());
    }

    /** What ships with this version of the product. */
    static WrittenProcedure read() {
        return read(FILE, WrittenProcedure.class);
    }

    /** The caps of extensions that ship with it. */
    static List<WrittenCap> caps() {
        return List.of(read(CAPS, WrittenCap[].class));
    }

    private static <T> T read(String name, Class<T> type) {
        try (InputStream file =
                Objects.requireNonNull(WrittenProcedure.class.getResourceAsStream(name))) {
            return JsonMapper.shared().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
