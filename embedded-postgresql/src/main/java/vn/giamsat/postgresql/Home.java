package vn.giamsat.postgresql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The folder that holds all of one embedded PostgreSQL: programs, data, password, lock and log. */
record Home(Path folder) {

    static final String THROW_AWAY = "throw-away";

    private static final int QUOTED_LINES = 5;
    private static final long LONG_LOG = 16 << 20;

    static Home at(Path folder) throws IOException {
        return new Home(Permissions.privateFolder(folder).toRealPath());
    }

    Path data() {
        return folder.resolve("data");
    }

    Path log() {
        return folder.resolve("postgresql.log");
    }

    Path passwordFile() {
        return folder.resolve("superuser.password");
    }

    /**
     * For the people who look after the machine; the program itself goes by the owner of the data.
     */
    void record(ServerUser user) throws IOException {
        Files.writeString(
                folder.resolve("server.user"),
                "%s %d %s%n".formatted(user.kind(), user.uid(), user.name()));
    }

    /** Whether the home is a scratch home, which is deleted with all it holds. */
    boolean isThrowAway() {
        return Files.isRegularFile(folder.resolve(THROW_AWAY), LinkOption.NOFOLLOW_LINKS);
    }

    void beginNewLogWhenLong() throws IOException {
        if (Files.exists(log()) && Files.size(log()) > LONG_LOG) {
            Files.move(
                    log(), folder.resolve("postgresql.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The end of the log, for a message that is read where the log is not at hand. */
    String lastLogLines() throws IOException {
        if (!Files.exists(log())) {
            return "";
        }
        List<String> lines =
                new String(Files.readAllBytes(log()), StandardCharsets.UTF_8).lines().toList();
        return String.join(
                "\n", lines.subList(Math.max(0, lines.size() - QUOTED_LINES), lines.size()));
    }
}
