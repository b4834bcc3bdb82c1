package vn.giamsat.view.search.entry;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.view.fold.RecordedEvent;
import vn.giamsat.view.search.words.Passage.Place;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The papers one event names; a paper named again in the same matter is the same entry. */
final class DocumentEntries {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final RecordedEvent recorded;
    private final Consumer<EntryDraft> matter;
    private final List<EntryChange> changes = new ArrayList<>();

    DocumentEntries(RecordedEvent recorded, Consumer<EntryDraft> matter) {
        this.recorded = recorded;
        this.matter = matter;
    }

    List<EntryChange> changes() {
        return List.copyOf(changes);
    }

    /** The unit may know of it too. */
    DocumentEntries shown(@Nullable Document... documents) {
        Stream.of(documents).forEach(document -> add(document, true));
        return this;
    }

    DocumentEntries shown(List<Document> documents) {
        documents.forEach(document -> add(document, true));
        return this;
    }

    DocumentEntries inner(@Nullable Document document) {
        add(document, false);
        return this;
    }

    /**
     * The notice, or a correction of it: the unit is told of it, and of its words, when it comes.
     */
    DocumentEntries awaited(String which, Document document, Consumer<EntryDraft> words) {
        changes.add(
                EntryChange.begin(
                        SearchKind.DOCUMENT,
                        recorded.aggregateId() + "/" + which,
                        draft -> {
                            tell(draft, document, false);
                            words.accept(draft);
                            draft.showLater();
                        }));
        return this;
    }

    /**
     * It has come. A correction of before has no entry of its own, and was shown when it was made.
     */
    static EntryChange come(UUID matter, String which) {
        return EntryChange.begin(
                SearchKind.DOCUMENT, matter + "/" + which, EntryDraft::showIfAwaited);
    }

    /** It was not this document: it is found no more. */
    DocumentEntries no(@Nullable Document document) {
        if (document != null) {
            changes.add(EntryChange.begin(SearchKind.DOCUMENT, id(document), EntryDraft::remove));
        }
        return this;
    }

    private void add(@Nullable Document document, boolean shown) {
        if (document != null && canBeTold(document)) {
            changes.add(
                    EntryChange.begin(
                            SearchKind.DOCUMENT,
                            id(document),
                            draft -> tell(draft, document, shown)));
        }
    }

    private static boolean canBeTold(Document document) {
        return Stream.of(document.number(), document.symbol(), document.about())
                .anyMatch(part -> part != null);
    }

    private void tell(EntryDraft draft, Document document, boolean shown) {
        matter.accept(draft);
        draft.inside.title(title(document));
        draft.inside.put(Place.ISSUER, issuer(document));
        draft.inside.put(Place.ABOUT, document.about());
        if (shown) {
            draft.show();
        }
    }

    private static @Nullable String issuer(Document document) {
        String issuer = joined(", ", document.issuer(), document.term());
        return issuer.isEmpty() ? null : issuer;
    }

    private String id(Document document) {
        String same =
                joined(
                        "\n",
                        document.type().name(),
                        document.symbol(),
                        document.number(),
                        document.date() == null ? null : document.date().toString(),
                        document.about());
        UUID id = UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8));
        return recorded.aggregateId() + "/" + id;
    }

    private static String title(Document document) {
        LocalDate date = document.date();
        return joined(
                " ",
                name(document.type()),
                document.cited(),
                date == null ? null : "ngày " + DAY.format(date));
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(part -> part != null).collect(Collectors.joining(between));
    }

    /** As Vietnamese offices call it: titles of documents are not translated. */
    private static String name(DocumentType type) {
        return switch (type) {
            case RESOLUTION -> "Nghị quyết";
            case DECISION -> "Quyết định";
            case DIRECTIVE -> "Chỉ thị";
            case CONCLUSION -> "Kết luận";
            case WORKING_RULES -> "Quy chế";
            case REGULATION -> "Quy định";
            case GUIDELINE -> "Hướng dẫn";
            case NOTICE -> "Thông báo";
            case REPORT -> "Báo cáo";
            case PLAN -> "Kế hoạch";
            case PROGRAMME -> "Chương trình";
            case SCHEME -> "Đề án";
            case SUBMISSION -> "Tờ trình";
            case OFFICIAL_LETTER -> "Công văn";
            case MINUTES -> "Biên bản";
            case OTHER -> "Văn bản";
        };
    }
}
