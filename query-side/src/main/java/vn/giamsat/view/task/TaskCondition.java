package vn.giamsat.view.task;

/** When an event that may make a task somebody's turn really does. */
enum TaskCondition {
    ALWAYS,

    /** where the task never had its turn */
    ONCE,
    /** where the full procedure applies */
    FORMAL,
    /** where the full procedure applies, and the task never had its turn */
    FORMAL_ONCE,
    /** of a visit, and the task never had its turn */
    VISIT_ONCE,
    /** of what has no due date yet */
    WITHOUT_DUE_DATE;

    boolean of(TaskRow task) {
        boolean first = task.opened() == TaskRow.NEVER;
        return switch (this) {
            case ALWAYS -> true;
            case ONCE -> first;
            case FORMAL -> task.formal();
            case FORMAL_ONCE -> task.formal() && first;
            case VISIT_ONCE -> !task.formal() && first;
            case WITHOUT_DUE_DATE -> task.dueOn() == null;
        };
    }
}
