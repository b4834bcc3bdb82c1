package vn.giamsat.procedure;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.extensioncap.event.CapSubject;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** An office that has what ships with the product, and has changed nothing of it. */
public final class ShippedProcedure implements OfficeProcedure {

    private final WrittenProcedure written = read("shipped.json", WrittenProcedure.class);
    private final CaseGround ground;
    private final Map<CapSubject, ExtensionCap> caps = new EnumMap<>(CapSubject.class);

    public ShippedProcedure() {
        this(CaseGround.UNKNOWN);
    }

    /** An office in which every delegation has this ground. */
    public ShippedProcedure(CaseGround ground) {
        this.ground = ground;
        for (WrittenCap cap : read("shipped-caps.json", WrittenCap[].class)) {
            caps.put(cap.subject(), new ExtensionCap(cap.terms(), cap.source()));
        }
    }

    @Override
    public Optional<DeadlineRule> rule(String code) {
        return written.rules().stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(rule -> new DeadlineRule(rule.code(), 0, rule.terms(), rule.source()));
    }

    @Override
    public Optional<ExtensionCap> cap(CapSubject subject) {
        return Optional.ofNullable(caps.get(subject));
    }

    /** The same office, which has set this cap besides. */
    public ShippedProcedure withCap(CapSubject subject, ExtensionCap cap) {
        caps.put(subject, cap);
        return this;
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

    private static <T> T read(String name, Class<T> type) {
        try (InputStream file =
                Objects.requireNonNull(WrittenProcedure.class.getResourceAsStream(name))) {
            return new JsonMapper().readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
