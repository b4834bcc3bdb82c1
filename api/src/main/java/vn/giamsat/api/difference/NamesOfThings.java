package vn.giamsat.api.difference;

import org.jspecify.annotations.Nullable;

import vn.giamsat.api.text.Named;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.evidence.EvidenceRow;
import vn.giamsat.view.finding.FindingRow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Names by what is on both sides of a comparison, else from the registers. */
public final class NamesOfThings implements Named {

    private final QuerySide views;
    private final Map<UUID, @Nullable String> known = new HashMap<>();

    public NamesOfThings(QuerySide views, List<ComparedPart<?>> parts) {
        this.views = views;
        parts.stream()
                .flatMap(part -> Stream.concat(part.before().stream(), part.after().stream()))
                .forEach(this::take);
    }

    public void take(Object item) {
        switch (item) {
            case FindingRow f when f.words().content().reference() != null ->
                    known.put(f.finding(), f.words().content().reference());
            case FindingRow f when f.words().content().text() != null ->
                    known.put(f.finding(), "“" + f.words().content().text() + "”");
            case EvidenceRow e when e.evidence() != null ->
                    known.put(e.evidence(), e.content().file().fileName());
            default -> {}
        }
    }

    @Override
    public @Nullable String of(UUID id) {
        return known.computeIfAbsent(id, this::registered);
    }

    private @Nullable String registered(UUID id) {
        return Optional.ofNullable(views.units().names(List.of(id), null).get(id))
                .or(
                        () ->
                                views.accounts().ofIds(List.of(id), null).stream()
                                        .map(AccountRow::displayName)
                                        .findFirst())
                .orElse(null);
    }
}
