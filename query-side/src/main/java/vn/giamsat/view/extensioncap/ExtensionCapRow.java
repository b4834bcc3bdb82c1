package vn.giamsat.view.extensioncap;

import vn.giamsat.deadline.event.RuleSource;
import vn.giamsat.extensioncap.event.CapSubject;
import vn.giamsat.extensioncap.event.CapTerms;
import vn.giamsat.extensioncap.event.ExtensionCapSet;
import vn.giamsat.view.fold.Part;
import vn.giamsat.view.fold.RecordedEvent;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One cap of extensions as it stands, with its versions, oldest first. */
public record ExtensionCapRow(
        UUID cap,
        CapSubject subject,
        @Part CapTerms terms,
        @Part RuleSource source,
        String reason,
        List<CapVersion> versions,
        long version) {

    static ExtensionCapRow first(ExtensionCapSet e, RecordedEvent recorded) {
        return of(e, recorded, List.of());
    }

    ExtensionCapRow after(ExtensionCapSet e, RecordedEvent recorded) {
        return of(e, recorded, versions);
    }

    private static ExtensionCapRow of(
            ExtensionCapSet e, RecordedEvent recorded, List<CapVersion> before) {
        List<CapVersion> all = new ArrayList<>(before);
        all.add(
                new CapVersion(
                        recorded.version(),
                        recorded.recordedAt(),
                        recorded.actor(),
                        e.reason(),
                        e.terms(),
                        e.source()));
        return new ExtensionCapRow(
                e.cap(),
                e.subject(),
                e.terms(),
                e.source(),
                e.reason(),
                List.copyOf(all),
                recorded.version());
    }
}
