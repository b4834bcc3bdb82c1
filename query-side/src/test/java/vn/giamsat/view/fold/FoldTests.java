package vn.giamsat.view.fold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import static vn.giamsat.view.Story.id;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.account.event.AccountDisabled;
import vn.giamsat.account.event.AccountEnabled;
import vn.giamsat.account.event.AccountEvent;
import vn.giamsat.account.event.AccountOpened;
import vn.giamsat.event.DomainEvent;
import vn.giamsat.view.Story;

import java.util.List;
import java.util.Set;
import java.util.UUID;

class FoldTests {

    private static final UUID ANA = id("ana");

    private final Fold<Counted> fold = Fold.fromNothing(new Openings());

    @Test
    void every_change_begins_a_version_and_ends_the_one_before() {
        fold.apply(Story.of(opened(), opened()).events());

        assertThat(fold.begun())
                .containsExactly(
                        new Version<>("ana", 0, 1L, new Counted(1)),
                        new Version<>("ana", 1, null, new Counted(2)));
        assertThat(fold.closed()).isEmpty();
    }

    @Test
    void an_event_that_changes_nothing_begins_no_version() {
        fold.apply(Story.of(opened(), new AccountEnabled(ANA, "không đổi")).events());

        assertThat(fold.begun()).containsExactly(new Version<>("ana", 0, null, new Counted(1)));
    }

    @Test
    void a_row_that_is_gone_ends_its_version_and_may_come_again() {
        fold.apply(Story.of(opened(), new AccountDisabled(ANA, "nghỉ"), opened()).events());

        assertThat(fold.begun())
                .containsExactly(
                        new Version<>("ana", 0, 1L, new Counted(1)),
                        new Version<>("ana", 2, null, new Counted(1)));
    }

    @Test
    void a_loaded_version_is_ended_not_begun_again() {
        Version<Counted> standing = new Version<>("ana", -5, null, new Counted(7));
        Fold<Counted> resumed = new Fold<>(new Openings(), List.of(standing));

        resumed.apply(Story.of(opened()).events());

        assertThat(resumed.closed()).containsExactly(standing.closedAt(0));
        assertThat(resumed.begun()).containsExactly(new Version<>("ana", 0, null, new Counted(8)));
    }

    @Test
    void a_missing_row_is_loud() {
        assertThatExceptionOfType(LostEvent.class)
                .isThrownBy(() -> fold.apply(Story.of(new AccountEnabled(ANA, "?")).events()))
                .withMessage("view openings has no row ana for AccountEnabled at position 0");
    }

    @Test
    void an_event_the_view_cannot_take_is_named() {
        Fold<Counted> odd = Fold.fromNothing(new Openings());
        UUID bad = id("bad");

        assertThatExceptionOfType(FoldFailed.class)
                .isThrownBy(
                        () -> odd.apply(Story.of(new AccountOpened(bad, "bad", "Bad")).events()))
                .withMessage("view openings cannot take AccountOpened at position 0 into row bad");
    }

    private static AccountOpened opened() {
        return new AccountOpened(ANA, "ana", "Ana");
    }

    private record Counted(int times) {}

    /** How often an account was opened since it was last disabled. */
    private static final class Openings implements View<Counted> {

        @Override
        public String name() {
            return "openings";
        }

        @Override
        public Class<Counted> rowType() {
            return Counted.class;
        }

        @Override
        public Set<Class<? extends DomainEvent>> takes() {
            return Set.of(AccountEvent.class);
        }

        @Override
        public List<String> keysOf(RecordedEvent recorded) {
            return recorded.event() instanceof AccountOpened e
                    ? List.of(e.username())
                    : List.of("ana");
        }

        @Override
        public @Nullable Counted evolve(@Nullable Counted row, RecordedEvent recorded, String key) {
            if (key.equals("bad")) {
                throw new IllegalStateException("poisoned");
            }
            return switch (recorded.event()) {
                case AccountOpened _ -> new Counted(row == null ? 1 : row.times() + 1);
                case AccountDisabled _ -> null;
                default -> existing(row, recorded, key);
            };
        }
    }
}
