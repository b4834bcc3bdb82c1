package vn.giamsat.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** The superuser's random password, kept beside the data in a file only its owner may read. */
final class SuperuserPassword {

    private static final int BYTES = 24;

    private SuperuserPassword() {}

    static String of(Home home) throws IOException {
        Path file = home.passwordFile();
        if (!Files.exists(file)) {
            throw new PostgresqlNotStarted(Obstacle.PASSWORD_IS_LOST, file);
        }
        Permissions.ownerOnlyFile(file);
        return Files.readString(file).strip();
    }

    /**
     * The first password for data about to be made; one left by an interrupted start is used again.
     */
    static Path prepare(Home home, ServerUser user) throws IOException {
        Path file = home.passwordFile();
        Permissions.ownerOnlyFile(file);
        if (Files.size(file) == 0) {
            var bytes = new byte[BYTES];
            new SecureRandom().nextBytes(bytes);
            String password = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            // on the disk before the data is: data whose password a power cut took is lost to
            // everybody
            Files.writeString(
                    file, password + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        }
        if (user.isForeign()) {
            Permissions.giveTo(user.uid(), user.gid(), file);
        }
        return file;
    }
}
