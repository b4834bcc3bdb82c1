package vn.giamsat.verifier.note;

import org.jspecify.annotations.Nullable;

import vn.giamsat.verifier.text.Unreadable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a policy file line by line, C2SP tlog-policy. */
final class PolicyReader {

    static final String NONE = "none";

    private final List<VerifierKey> logs = new ArrayList<>();
    private final List<VerifierKey> witnesses = new ArrayList<>();
    private final Map<String, Quorum> named = new LinkedHashMap<>();
    private final Set<String> members = new HashSet<>();
    private @Nullable Quorum quorum;

    static TrustPolicy read(byte[] file) {
        String text = SignedNote.strictText(tabsAsSpaces(file));
        var reader = new PolicyReader();
        for (String line : text.split("\n", -1)) {
            String stripped = line.replaceAll("^ +| +$", "");
            if (!stripped.isEmpty() && !stripped.startsWith("#")) {
                reader.take(stripped.split(" +"));
            }
        }
        return reader.policy();
    }

    private static byte[] tabsAsSpaces(byte[] file) {
        byte[] copy = file.clone();
        for (int i = 0; i < copy.length; i++) {
            copy[i] = copy[i] == '\t' ? (byte) ' ' : copy[i];
        }
        return copy;
    }

    private void take(String[] words) {
        switch (words[0]) {
            case "log" -> log(words);
            case "witness" -> witness(words);
            case "group" -> group(words);
            case "quorum" -> quorum(words);
            default ->
                    throw new Unreadable("not a line of a policy: " + Unreadable.shown(words[0]));
        }
    }

    private void log(String[] words) {
        expect(words.length == 2 || words.length == 3, "log <vkey> [<url>]");
        logs.add(fresh(VerifierKey.read(words[1])));
    }

    private void witness(String[] words) {
        expect(words.length == 3 || words.length == 4, "witness <name> <vkey> [<url>]");
        VerifierKey key = fresh(VerifierKey.read(words[2]));
        expect(key.algorithm() != KeyAlgorithm.ED25519, "a witness signs with a time");
        witnesses.add(key);
        name(words[1], new Quorum.Cosigned(key));
    }

    private VerifierKey fresh(VerifierKey key) {
        boolean known = logs.stream().anyMatch(key::sameKeyAs);
        expect(!known && witnesses.stream().noneMatch(key::sameKeyAs), "a key stands twice");
        return key;
    }

    private void group(String[] words) {
        expect(words.length >= 4, "group <name> <k|any|all> <member>...");
        List<Quorum> of = new ArrayList<>();
        for (int i = 3; i < words.length; i++) {
            expect(members.add(words[i]), "a member stands in two groups, or twice");
            of.add(known(words[i]));
        }
        int wanted =
                switch (words[2]) {
                    case "any" -> 1;
                    case "all" -> of.size();
                    default -> (int) Math.min(Integer.MAX_VALUE, Checkpoint.decimal(words[2]));
                };
        expect(wanted >= 1 && wanted <= of.size(), "1 <= k <= n");
        name(words[1], new Quorum.AtLeast(wanted, of));
    }

    private void quorum(String[] words) {
        expect(words.length == 2, "quorum <name>");
        expect(quorum == null, "exactly one quorum");
        quorum = words[1].equals(NONE) ? new Quorum.AtLeast(0, List.of()) : known(words[1]);
    }

    private void name(String name, Quorum one) {
        expect(!name.equals(NONE) && named.put(name, one) == null, "a name stands twice");
    }

    private Quorum known(String name) {
        Quorum one = named.get(name);
        if (one == null) {
            throw new Unreadable("the policy does not know " + Unreadable.shown(name));
        }
        return one;
    }

    private TrustPolicy policy() {
        expect(!logs.isEmpty(), "the policy pins no key of the log");
        expect(
                logs.stream().map(VerifierKey::name).distinct().count() == 1,
                "the policy is about more than one log");
        expect(
                logs.stream().allMatch(k -> k.algorithm() != KeyAlgorithm.ED25519_COSIGNATURE),
                "a log does not sign like a witness");
        if (quorum == null) {
            throw new Unreadable("the policy: exactly one quorum");
        }
        return new TrustPolicy(logs, witnesses, quorum);
    }

    private static void expect(boolean holds, String rule) {
        if (!holds) {
            throw new Unreadable("the policy: " + rule);
        }
    }
}
