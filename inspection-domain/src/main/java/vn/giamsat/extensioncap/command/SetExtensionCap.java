package vn.giamsat.extensioncap.command;

import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.extensioncap.event.CapSubject;
import vn.giamsat.extensioncap.event.CapTerms;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.Paragraph;
import vn.giamsat.value.ExtensionCapId;

/**
 * Sets how much all extensions together may add, for the first time or anew; no date that was given
 * moves. Its identity follows from what it caps, whatever was given.
 */
@AskedInOrder({"subject", "terms", "source", "reason"})
public record SetExtensionCap(
        ExtensionCapId cap,
        CapSubject subject,
        CapTerms terms,
        RuleSource source,
        @Paragraph String reason)
        implements ExtensionCapCommand {

    public SetExtensionCap {
        cap = ExtensionCapId.of(subject.name());
    }
}
