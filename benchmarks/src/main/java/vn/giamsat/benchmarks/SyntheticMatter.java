package vn.giamsat.benchmarks;

import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.EvidenceFile;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

/** What all facts of one case share: who, about whom, what, since when, under which number. */
record SyntheticMatter(
        Random random,
        LocalDate day,
        UUID delegation,
        UUID inspection,
        UUID subject,
        UUID issuer,
        UUID leader,
        String theme,
        String number) {

    static SyntheticMatter any(Random random, SyntheticOffice office, LocalDate day) {
        return new SyntheticMatter(
                random,
                day,
                id(random),
                id(random),
                office.anyUnit(random),
                office.anyUnit(random),
                office.anyAccount(random),
                VietnameseText.theme(random),
                random.nextInt(10_000) + "-TB/UBKTTU");
    }

    UUID id() {
        return id(random);
    }

    private static UUID id(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    EvidenceFile file(String name) {
        String digits = "%016x".formatted(random.nextLong());
        return new EvidenceFile(digits.repeat(4), 12_345, "application/pdf", name);
    }

    Document notice() {
        return document(DocumentType.NOTICE, number);
    }

    Document document(DocumentType type, String symbol) {
        return new Document(type, "Ban Thường vụ Tỉnh ủy", null, null, symbol, day, theme);
    }
}
