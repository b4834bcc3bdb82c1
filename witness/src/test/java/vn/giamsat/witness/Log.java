package vn.giamsat.witness;

import vn.giamsat.verifier.note.KeyAlgorithm;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.note.VerifierKey;
import vn.giamsat.verifier.tree.GrowingTree;
import vn.giamsat.verifier.tree.Hash;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * A log that asks for cosignatures in the tests, honestly or not: it has its keys and can branch.
 */
final class Log {

    static final String ORIGIN = "example.vn/nhat-ky";

    private final KeyPair pair;
    private final VerifierKey key;
    private final List<Hash> leaves = new ArrayList<>();

    private Log(KeyPair pair, VerifierKey key) {
        this.pair = pair;
        this.key = key;
    }

    static Log named(String origin, int size) {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] x509 = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(x509, x509.length - 32, x509.length);
            var log = new Log(pair, VerifierKey.of(origin, KeyAlgorithm.ED25519, raw));
            for (int i = 0; i < size; i++) {
                log.leaves.add(leaf("leaf " + i));
            }
            return log;
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** The same log up to a place, and another history from there on, signed with the same key. */
    Log forkedAt(int place) {
        var fork = new Log(pair, key);
        fork.leaves.addAll(leaves.subList(0, place));
        for (int i = place; i < leaves.size(); i++) {
            fork.leaves.add(leaf("another " + i));
        }
        return fork;
    }

    private static Hash leaf(String text) {
        return Hash.ofLeaf(text.getBytes(StandardCharsets.UTF_8));
    }

    TrustPolicy policy() {
        return TrustPolicy.read(policyText().getBytes(StandardCharsets.UTF_8));
    }

    String policyText() {
        return "log " + key.vkey() + "\nquorum none\n";
    }

    Hash root(int size) {
        GrowingTree tree = GrowingTree.empty();
        leaves.subList(0, size).forEach(tree::add);
        return tree.root();
    }

    byte[] request(int old, int size) {
        return request(old, proof(old, size), size);
    }

    byte[] request(long old, List<Hash> proof, int size) {
        var text = new StringBuilder("old " + old + "\n");
        proof.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(note(size)).toString().getBytes(StandardCharsets.UTF_8);
    }

    String note(int size) {
        String body = key.name() + "\n" + size + "\n" + root(size).base64() + "\n";
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(body.getBytes(StandardCharsets.UTF_8));
            byte[] line = ByteBuffer.allocate(68).putInt(key.id()).put(signature.sign()).array();
            String signed = Base64.getEncoder().encodeToString(line);
            return body + "\n\u2014 " + key.name() + " " + signed + "\n";
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    List<Hash> proof(int from, int to) {
        return from == 0 || from >= to ? List.of() : subproof(from, leaves.subList(0, to), true);
    }

    private static List<Hash> subproof(int from, List<Hash> tree, boolean known) {
        if (from == tree.size()) {
            return known ? List.of() : List.of(rootOf(tree));
        }
        int k = Integer.highestOneBit(tree.size() - 1);
        List<Hash> left = tree.subList(0, k);
        List<Hash> right = tree.subList(k, tree.size());
        List<Hash> proof =
                new ArrayList<>(
                        from <= k ? subproof(from, left, known) : subproof(from - k, right, false));
        proof.add(rootOf(from <= k ? right : left));
        return proof;
    }

    private static Hash rootOf(List<Hash> leaves) {
        GrowingTree tree = GrowingTree.empty();
        leaves.forEach(tree::add);
        return tree.root();
    }
}
