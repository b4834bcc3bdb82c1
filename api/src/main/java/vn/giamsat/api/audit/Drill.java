package vn.giamsat.api.audit;

import vn.giamsat.eventlog.drill.Attack;
import vn.giamsat.eventlog.drill.LogCopy;
import vn.giamsat.eventlog.drill.LogUnderAttack;
import vn.giamsat.integrity.event.AttackTried;
import vn.giamsat.verifier.note.Checkpoint;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.Report;
import vn.giamsat.verifier.walk.Fsck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** One drill on one copy: the auditor's verifier against every attack there is. */
final class Drill {

    private static final int SENTENCES = 4;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final LogCopy copy;
    private final RandomGenerator random;
    private final TrustPolicy policy;
    private final Checkpoint seen;

    Drill(LogCopy copy, RandomGenerator random) throws IOException {
        this.copy = copy;
        this.random = random;
        this.policy = TrustPolicy.read(copy.policy().getBytes(StandardCharsets.UTF_8));
        this.seen = Checkpoint.read(new CheckedCopy(copy.log()).checkpoint());
    }

    /** The attacks that a log of this size can be tried with. */
    List<Attack> attacks() {
        return Stream.of(Attack.values()).filter(attack -> attack.isPossible(copy.size())).toList();
    }

    /** What the verifier says of the copy while nobody has touched it: nothing, if all is well. */
    List<String> falseAlarms() throws IOException {
        return check(copy.log()).findings().stream().map(Drill::sentence).toList();
    }

    /** Tells after each attack how many have been tried. */
    List<AttackTried> run(IntConsumer progress) throws IOException {
        List<AttackTried> tried = new ArrayList<>();
        for (Attack attack : attacks()) {
            tried.add(tried(attack));
            progress.accept(tried.size());
        }
        return tried;
    }

    private AttackTried tried(Attack attack) throws IOException {
        long position = random.nextLong(attack.places(copy.size()));
        Report report = copy.log().during(attack, position, List.of(), this::check);
        return new AttackTried(
                attack.kind(),
                String.valueOf(position),
                RightNames.rightlyNames(report, attack, position, copy.size()),
                said(report));
    }

    private Report check(LogUnderAttack log) throws IOException {
        return Fsck.of(new CheckedCopy(log), policy).remembering(seen).run();
    }

    private static String said(Report report) {
        List<AuditFinding> findings = report.findings();
        String first =
                String.join(" ", findings.stream().limit(SENTENCES).map(Drill::sentence).toList());
        return findings.size() <= SENTENCES
                ? first
                : "%s (+%d)".formatted(first, findings.size() - SENTENCES);
    }

    private static String sentence(AuditFinding finding) {
        return finding.sentence(VIETNAMESE);
    }
}
