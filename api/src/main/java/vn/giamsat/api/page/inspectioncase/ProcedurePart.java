package vn.giamsat.api.page.inspectioncase;

import vn.giamsat.api.page.inspectioncase.ProcedureStep.State;

import java.util.List;

/** One of the three parts into which the regulations divide the procedure, with its steps. */
public record ProcedurePart(String name, List<ProcedureStep> steps) {

    public ProcedurePart {
        steps = List.copyOf(steps);
    }

    /** The key of its name. */
    public String label() {
        return "steps-" + name;
    }

    public long done() {
        return steps.stream().filter(step -> step.state() == State.DONE).count();
    }
}
