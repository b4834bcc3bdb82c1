package vn.giamsat.procedure;

import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.extensioncap.event.CapSubject;
import vn.giamsat.extensioncap.event.CapTerms;

/**
 * A cap of extensions as it stands in a file: what ships with the product in {@code
 * vn/giamsat/procedure/shipped-caps.json}.
 */
public record WrittenCap(CapSubject subject, CapTerms terms, RuleSource source, String reason) {}
