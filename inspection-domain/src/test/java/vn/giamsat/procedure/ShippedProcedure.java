package vn.giamsat.procedure;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** An office that has what ships with the product, and has changed nothing of it. */
public final class ShippedProcedure implements OfficeProcedure {

    private final WrittenProcedure written = read();
    private final CaseGround ground;

    public ShippedProcedure() {
        this(CaseGround.UNKNOWN);
    }

    /** An office in which every delegation has this ground. */
    public ShippedProcedure(CaseGround ground) {
        this.ground = ground;
    }

    @Override
    public Optional<DeadlineRule> rule(String code) {
        return written.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(rule -> new DeadlineRule(rule.code(), 0, rule.terms(), rule.source()));
    }

    @Override
    public WorkingCalendar calendar() {
        return new WorkingCalendar(
                year ->
                        written.years().stream()
                                .filter(each -> each.year() == year)
                                .findFirst()
                                .map(WrittenProcedure.WrittenYear::days));
    }

    @Override
    public CaseGround ground(UUID delegation) {
        return ground;
    }

    WrittenProcedure written() {
        return written;
    }

    private static WrittenProcedure read() {
        try (InputStream file =
                Objects.requireNonNull(
                        WrittenProcedure.class.getResourceAsStream("shipped.json"))) {
            return new JsonMapper().readValue(file, WrittenProcedure.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
