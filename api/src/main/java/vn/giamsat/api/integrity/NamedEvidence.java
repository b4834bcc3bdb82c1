package vn.giamsat.api.integrity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/** The evidence that leaves name, by its hash in hexadecimal. */
final class NamedEvidence {

    private static final String LINE = "f ";

    private NamedEvidence() {}

    /** In a bundle: each leaf behind its length in two bytes. */
    static Set<String> in(byte[] bundle) {
        var named = new TreeSet<String>();
        ByteBuffer rest = ByteBuffer.wrap(bundle);
        while (rest.hasRemaining()) {
            byte[] leaf = new byte[Short.toUnsignedInt(rest.getShort())];
            rest.get(leaf);
            new String(leaf, StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(LINE))
                    .map(line -> line.split(" ", -1)[1])
                    .map(hash -> HexFormat.of().formatHex(Base64.getDecoder().decode(hash)))
                    .forEach(named::add);
        }
        return named;
    }
}
