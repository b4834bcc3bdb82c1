package vn.giamsat.view.task;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** What one event does to one task. */
sealed interface TaskChange {

    String key();

    static String key(UUID matter, TaskKind what) {
        return matter + "/" + what;
    }

    /** The task comes into being: at once its turn, or waiting for it. */
    record Begin(
            String key, TaskKind what, TaskMatter place, boolean open, @Nullable LocalDate dueOn)
            implements TaskChange {}

    /** It is its turn, if this procedure asks for it. */
    record Open(String key, TaskCondition asked) implements TaskChange {}

    /** It is done, or no longer asked for. */
    record Close(String key) implements TaskChange {}

    /** It is to be done by another day. */
    record Due(String key, @Nullable LocalDate dueOn) implements TaskChange {}

    /** The self-report it builds upon was given back. */
    record GiveBack(String key) implements TaskChange {}

    /** Another officer has it. */
    record Hand(String key, UUID officer) implements TaskChange {}
}
