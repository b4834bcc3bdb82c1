package vn.giamsat.api.command;

import vn.giamsat.command.DomainCommand;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * What makes two requests the same: who asks, the command, and every value it carries by path.
 * White space and the order of fields make no difference; a component added later, when absent,
 * neither.
 */
final class RequestHash {
    private RequestHash() {}

    static String of(Sender sender, DomainCommand command) {
        MessageDigest digest = Sha256.digest();
        add(digest, sender.name());
        add(digest, String.valueOf(sender.illustration()));
        add(digest, command.getClass().getSimpleName());
        CommandPart.of(command)
                .filter(CommandPart::isLeaf)
                .forEach(
                        part -> {
                            add(digest, part.path());
                            add(digest, part.value().toString());
                        });
        return HexFormat.of().formatHex(digest.digest());
    }

    // the length in front keeps "ab"+"c" apart from "a"+"bc"
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
