package vn.giamsat.verifier.walk;

import vn.giamsat.verifier.note.SignedNote;
import vn.giamsat.verifier.note.TlogProof;
import vn.giamsat.verifier.text.Base64Text;
import vn.giamsat.verifier.tree.Hash;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Ways to change the text of a receipt so that it says something else. Each is made so that the
 * meaning does change: lines of unknown keys, doubled or re-ordered valid lines are never made.
 */
enum Mutations {
    BIT {
        @Override
        byte[] of(byte[] receipt, Random random) {
            byte[] copy = receipt.clone();
            int bit = random.nextInt(copy.length * 8);
            copy[bit / 8] ^= (byte) (1 << bit % 8);
            return copy;
        }
    },
    TRUNCATED {
        @Override
        byte[] of(byte[] receipt, Random random) {
            return Arrays.copyOf(receipt, random.nextInt(receipt.length));
        }
    },
    CARRIAGE_RETURN {
        @Override
        byte[] of(byte[] receipt, Random random) {
            return atLine(receipt, random, (lines, at) -> lines.set(at, lines.get(at) + "\r"));
        }
    },
    BLANK_LINE {
        @Override
        byte[] of(byte[] receipt, Random random) {
            return atLine(receipt, random, (lines, at) -> lines.add(at, ""));
        }
    },
    HASH_DROPPED {
        @Override
        byte[] of(byte[] receipt, Random random) {
            return atHash(receipt, random, (lines, at) -> lines.remove((int) at));
        }
    },
    HASH_DOUBLED {
        @Override
        byte[] of(byte[] receipt, Random random) {
            return atHash(receipt, random, (lines, at) -> lines.add(at, lines.get(at)));
        }
    },
    HASH_ADDED {
        @Override
        byte[] of(byte[] receipt, Random random) {
            byte[] hash = new byte[32];
            random.nextBytes(hash);
            return atHash(receipt, random, (lines, at) -> lines.add(at, Base64Text.encode(hash)));
        }
    },
    HASHES_EXCHANGED {
        @Override
        byte[] of(byte[] receipt, Random random) {
            return atHash(
                    receipt,
                    random,
                    (lines, at) -> lines.set(at, lines.set(at == 3 ? 4 : 3, lines.get(at))));
        }
    },
    HASH_SPELLED_OTHERWISE {
        @Override
        byte[] of(byte[] receipt, Random random) {
            // the last two bits before the padding stand for nothing
            return atHash(
                    receipt,
                    random,
                    (lines, at) -> {
                        String hash = lines.get(at);
                        char last = hash.charAt(42);
                        String letters =
                                "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
                        char other = letters.charAt(letters.indexOf(last) + 1 + random.nextInt(3));
                        lines.set(at, hash.substring(0, 42) + other + "=");
                    });
        }
    },
    INDEX_MOVED {
        @Override
        byte[] of(byte[] receipt, Random random) {
            List<String> lines = lines(receipt);
            long index = Long.parseLong(lines.get(2).substring(6));
            long[] others = {index + 1, index ^ 1, index + 256, Long.MAX_VALUE, index + (1L << 32)};
            lines.set(2, "index " + others[random.nextInt(others.length)]);
            return text(lines);
        }
    },
    INDEX_SPELLED_OTHERWISE {
        @Override
        byte[] of(byte[] receipt, Random random) {
            List<String> lines = lines(receipt);
            String index = lines.get(2).substring(6);
            String[] others = {
                "0" + index, "+" + index, " " + index, index + " ", "-" + index, index + ".0"
            };
            lines.set(2, "index " + others[random.nextInt(others.length)]);
            return text(lines);
        }
    },
    SIZE_MOVED {
        @Override
        byte[] of(byte[] receipt, Random random) {
            List<String> lines = lines(receipt);
            int at = lines.indexOf("") + 2;
            long size = Long.parseLong(lines.get(at));
            String[] others = {
                "" + (size + 1),
                "" + (size - 1),
                "9223372036854775808",
                "9223372036854775807",
                "-1",
                "0" + size,
                ""
            };
            lines.set(at, others[random.nextInt(others.length)]);
            return text(lines);
        }
    },
    OTHER_ORIGIN {
        @Override
        byte[] of(byte[] receipt, Random random) {
            return new String(receipt, StandardCharsets.UTF_8)
                    .replace(TestLog.ORIGIN, TestLog.ORIGIN + random.nextInt(100))
                    .getBytes(StandardCharsets.UTF_8);
        }
    },
    SIGNATURE_DROPPED {
        @Override
        byte[] of(byte[] receipt, Random random) {
            return atSignature(receipt, random, (lines, at) -> lines.remove((int) at));
        }
    },
    SIGNATURE_OF_ANOTHER_KEY_WITH_THE_SAME_ID {
        @Override
        byte[] of(byte[] receipt, Random random) {
            return atSignature(
                    receipt,
                    random,
                    (lines, at) -> {
                        SignedNote.Line line =
                                TlogProof.read(receipt)
                                        .checkpoint()
                                        .note()
                                        .lines()
                                        .get(at - firstSignature(lines));
                        byte[] other = OTHER.signature("x\n1\n" + Hash.OF_NOTHING + "\n");
                        lines.set(at, Signer.line(line.name(), line.keyId(), other).strip());
                    });
        }
    },
    TOO_MANY_SIGNATURES {
        @Override
        byte[] of(byte[] receipt, Random random) {
            List<String> lines = lines(receipt);
            String last = lines.get(lines.size() - 2);
            int more = SignedNote.MOST_SIGNATURES - 2 + random.nextInt(5);
            for (int i = 0; i < more; i++) {
                lines.add(lines.size() - 1, last);
            }
            return text(lines);
        }
    },
    NODE_AS_LEAF {
        @Override
        byte[] of(byte[] receipt, Random random) {
            TlogProof proof = TlogProof.read(receipt);
            byte[] node = new byte[64];
            boolean right = (proof.index() & 1) == 1;
            System.arraycopy(Hash.ofLeaf(proof.leaf()).bytes(), 0, node, right ? 32 : 0, 32);
            System.arraycopy(proof.path().getFirst().bytes(), 0, node, right ? 0 : 32, 32);
            List<String> lines = lines(receipt);
            lines.set(1, "extra " + Base64Text.encode(node));
            lines.set(2, "index " + (random.nextBoolean() ? proof.index() / 2 : proof.index()));
            lines.remove(3);
            return text(lines);
        }
    },
    HEAD {
        @Override
        byte[] of(byte[] receipt, Random random) {
            List<String> lines = lines(receipt);
            switch (random.nextInt(3)) {
                case 0 -> lines.set(0, "c2sp.org/tlog-proof@v2");
                case 1 -> lines.remove(1);
                default -> lines.add(0, "\ufeff");
            }
            return text(lines);
        }
    };

    private static final Signer OTHER = Signer.witness("other.vn/w");

    /** Changes lines at a place. */
    private interface Change {
        void at(List<String> lines, Integer place);
    }

    abstract byte[] of(byte[] receipt, Random random);

    private static List<String> lines(byte[] receipt) {
        return new ArrayList<>(
                Arrays.asList(new String(receipt, StandardCharsets.UTF_8).split("\n", -1)));
    }

    private static byte[] text(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] atLine(byte[] receipt, Random random, Change change) {
        List<String> lines = lines(receipt);
        change.at(lines, random.nextInt(lines.size()));
        return text(lines);
    }

    private static byte[] atHash(byte[] receipt, Random random, Change change) {
        List<String> lines = lines(receipt);
        change.at(lines, 3 + random.nextInt(lines.indexOf("") - 3));
        return text(lines);
    }

    private static byte[] atSignature(byte[] receipt, Random random, Change change) {
        List<String> lines = lines(receipt);
        int first = firstSignature(lines);
        change.at(lines, first + random.nextInt(lines.size() - 1 - first));
        return text(lines);
    }

    private static int firstSignature(List<String> lines) {
        int first = 0;
        while (!lines.get(first).startsWith("\u2014")) {
            first++;
        }
        return first;
    }
}
