package vn.giamsat.view.examinedmember;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.DomainEvent;
import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.ExaminedMemberWithdrawn;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.fold.View;

import java.util.List;
import java.util.Set;

/** One row per case and party member examined in it. */
public final class ExaminedMemberView implements View<ExaminedMemberRow> {

    @Override
    public String name() {
        return "examined_member";
    }

    @Override
    public Class<ExaminedMemberRow> rowType() {
        return ExaminedMemberRow.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> takes() {
        return Set.of(ExaminedMemberNamed.class, ExaminedMemberWithdrawn.class);
    }

    @Override
    public List<String> keysOf(RecordedEvent recorded) {
        return switch (recorded.event()) {
            case ExaminedMemberNamed e -> List.of(e.inspection() + "/" + e.member());
            case ExaminedMemberWithdrawn e -> List.of(e.inspection() + "/" + e.member());
            default -> List.of(); // of all events only these two touch the row
        };
    }

    @Override
    public ExaminedMemberRow evolve(
            @Nullable ExaminedMemberRow row, RecordedEvent recorded, String key) {
        return recorded.event() instanceof ExaminedMemberNamed named
                ? named(named, recorded)
                : withdrawn(
                        existing(row, recorded, key),
                        (ExaminedMemberWithdrawn) recorded.event(),
                        recorded);
    }

    private static ExaminedMemberRow named(ExaminedMemberNamed e, RecordedEvent recorded) {
        return new ExaminedMemberRow(
                e.member(),
                e.inspection(),
                e.name(),
                e.posts(),
                e.committeeMember(),
                e.unit(),
                e.occurredOn(),
                null,
                recorded.illustration(),
                recorded.position());
    }

    private static ExaminedMemberRow withdrawn(
            ExaminedMemberRow row, ExaminedMemberWithdrawn e, RecordedEvent recorded) {
        return new ExaminedMemberRow(
                row.member(),
                row.inspection(),
                row.name(),
                row.posts(),
                row.committeeMember(),
                row.unit(),
                row.occurredOn(),
                e.reason(),
                row.illustrated() || recorded.illustration(),
                row.recorded());
    }
}
