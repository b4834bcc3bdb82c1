package vn.giamsat.witness;

import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.text.Unreadable;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code java -jar witness.jar FOLDER NAME HOST:PORT POLICY…}: a folder of its own, its name in
 * signatures, where it listens, and a policy file for each log it watches.
 */
public final class WitnessProgram {

    private static final int USAGE = 64;
    private static final int REFUSES = 3;

    private WitnessProgram() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 4) {
            System.err.println("java -jar witness.jar FOLDER NAME HOST:PORT POLICY...");
            System.exit(USAGE);
        }
        try {
            List<TrustPolicy> logs = new ArrayList<>();
            for (int i = 3; i < args.length; i++) {
                logs.add(TrustPolicy.read(Files.readAllBytes(Path.of(args[i]))));
            }
            WitnessServer server =
                    start(Path.of(args[0]), args[1], address(args[2]), logs, Clock.systemUTC());
            System.out.println("listening on port " + server.port());
        } catch (RefusesToServe | Unreadable why) {
            System.err.println("the witness does not serve: " + why.getMessage());
            System.exit(REFUSES);
        }
    }

    /** Starts the witness of a folder and prints the key by which it is believed. */
    static WitnessServer start(
            Path folder,
            String name,
            InetSocketAddress address,
            List<TrustPolicy> logs,
            Clock clock)
            throws IOException {
        Files.createDirectories(folder);
        FileChannel lock = alone(folder);
        try {
            MemoryFolder memory =
                    MemoryFolder.open(folder, logs.stream().map(TrustPolicy::origin).toList());
            WitnessKey key = memory.key(name);
            System.out.println(key.vkey());
            return WitnessServer.start(address, new Cosigner(key, memory, clock, logs), lock);
        } catch (RefusesToServe | IOException why) {
            lock.close();
            throw why;
        }
    }

    /** Two witnesses with one memory could cosign two histories. */
    private static FileChannel alone(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve("lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        if (isFree(channel)) {
            return channel;
        }
        channel.close();
        throw new RefusesToServe("another witness runs in " + folder);
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    private static InetSocketAddress address(String text) {
        int colon = text.lastIndexOf(':');
        String host =
                colon < 1
                        ? InetAddress.getLoopbackAddress().getHostAddress()
                        : text.substring(0, colon);
        return new InetSocketAddress(host, Integer.parseInt(text.substring(colon + 1)));
    }
}
