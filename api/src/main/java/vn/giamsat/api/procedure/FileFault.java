package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.rule.RuleViolated;

/** What is wrong in a file and where: a field that cannot be read, or a rule that is broken. */
record FileFault(FieldProblem place, @Nullable RuleViolated broken) {}
