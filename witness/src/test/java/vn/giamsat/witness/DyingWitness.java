package vn.giamsat.witness;

import vn.giamsat.verifier.note.TrustPolicy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** A witness whose process dies right after it has remembered, before it can answer. */
final class DyingWitness {

    private DyingWitness() {}

    public static void main(String[] args) throws IOException {
        TrustPolicy policy = TrustPolicy.read(Files.readAllBytes(Path.of(args[1])));
        MemoryFolder folder = MemoryFolder.open(Path.of(args[0]), List.of(policy.origin()));
        var dying =
                new CosignedHeads() {
                    @Override
                    public Seen of(String origin) throws IOException {
                        return folder.of(origin);
                    }

                    @Override
                    public void remember(Seen seen) throws IOException {
                        folder.remember(seen);
                        Runtime.getRuntime().halt(137);
                    }
                };
        var witness = new Cosigner(folder.key("w"), dying, Clock.systemUTC(), List.of(policy));
        WitnessServer server =
                WitnessServer.start(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        witness,
                        () -> {});
        System.out.println("port " + server.port());
    }
}
