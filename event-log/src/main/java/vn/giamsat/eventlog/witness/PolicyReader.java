package vn.giamsat.eventlog.witness;

import vn.giamsat.eventlog.note.MalformedNote;
import vn.giamsat.eventlog.note.SignatureType;
import vn.giamsat.eventlog.note.VerifierKey;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a policy line by line (C2SP tlog-policy), and refuses every line it does not know. */
final class PolicyReader {

    private static final String NONE = "none";

    private final List<VerifierKey> logs = new ArrayList<>();
    private final List<PolicyWitness> witnesses = new ArrayList<>();
    private final Map<String, Quorum> named = new HashMap<>();
    private final Set<String> grouped = new HashSet<>();
    private final List<Quorum> quorums = new ArrayList<>();
    private final StringBuilder kept = new StringBuilder();

    static WitnessPolicy read(String text) {
        var reader = new PolicyReader();
        for (String line : text.lines().toList()) {
            String content = line.strip();
            if (!content.isEmpty() && !content.startsWith("#")) {
                reader.line(content, content.split("[ \t]+"));
            }
            if (!content.startsWith("log")) {
                reader.kept.append(line).append('\n');
            }
        }
        if (reader.quorums.size() != 1) {
            throw new MalformedNote("a policy has one line that says the quorum");
        }
        return new WitnessPolicy(
                reader.logs, reader.witnesses, reader.quorums.getFirst(), reader.kept.toString());
    }

    private void line(String line, String[] words) {
        int count = words.length;
        switch (words[0]) {
            case "log" -> log(require(words, count == 2 || count == 3, line));
            case "witness" -> witness(require(words, count == 3 || count == 4, line));
            case "group" -> group(require(words, count >= 4, line));
            case "quorum" -> quorums.add(quorum(require(words, count == 2, line)[1]));
            default -> throw new MalformedNote("a line no policy has: " + line);
        }
    }

    private static String[] require(String[] words, boolean holds, String line) {
        if (!holds) {
            throw new MalformedNote("a line with too few or too many words: " + line);
        }
        return words;
    }

    private void log(String[] words) {
        logs.add(VerifierKey.parse(words[1]));
    }

    private void witness(String[] words) {
        VerifierKey key = VerifierKey.parse(words[2]);
        if (key.type() != SignatureType.ED25519_COSIGNATURE
                || witnesses.stream().anyMatch(other -> other.key().equals(key))) {
            throw new MalformedNote("not a key of one more witness: " + words[2]);
        }
        Optional<URI> url = words.length == 4 ? Optional.of(url(words[3])) : Optional.empty();
        define(words[1], new Quorum.One(words[1]));
        witnesses.add(new PolicyWitness(words[1], key, url));
    }

    private static URI url(String text) {
        try {
            URI url = URI.create(text);
            if (url.getHost() != null && Set.of("http", "https").contains(url.getScheme())) {
                return url;
            }
        } catch (IllegalArgumentException e) {
            throw new MalformedNote("not the address of a witness: " + text, e);
        }
        throw new MalformedNote("not the address of a witness: " + text);
    }

    private void group(String[] words) {
        List<String> members = Arrays.asList(words).subList(3, words.length);
        for (String member : members) {
            if (!grouped.add(member)) {
                throw new MalformedNote("a member of two groups: " + member);
            }
        }
        List<Quorum> quorum = members.stream().map(this::defined).toList();
        define(words[1], new Quorum.Some(least(words[2], quorum.size()), quorum));
    }

    private static int least(String word, int members) {
        int least =
                switch (word) {
                    case "any" -> 1;
                    case "all" -> members;
                    default -> word.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(word) : 0;
                };
        if (least < 1 || least > members) {
            throw new MalformedNote("%s of %d is no group".formatted(word, members));
        }
        return least;
    }

    private Quorum quorum(String name) {
        return name.equals(NONE) ? new Quorum.Nobody() : defined(name);
    }

    private Quorum defined(String name) {
        Quorum quorum = named.get(name);
        if (quorum == null) {
            throw new MalformedNote("a name that is not defined before: " + name);
        }
        return quorum;
    }

    private void define(String name, Quorum quorum) {
        if (name.equals(NONE) || named.put(name, quorum) != null) {
            throw new MalformedNote("a name that is taken: " + name);
        }
    }
}
