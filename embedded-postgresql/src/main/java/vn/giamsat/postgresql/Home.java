package vn.giamsat.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The folder that holds all of one embedded PostgreSQL: programs, data, password, lock and log. */
record Home(Path folder) {

    private static final int QUOTED_LINES = 5;

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

    /** The end of the log, for a message that is read where the log is not at hand. */
    String lastLogLines() throws IOException {
        if (!Files.exists(log())) {
            return "";
        }
        List<String> lines =
                new String(Files.readAllBytes(log()), java.nio.charset.StandardCharsets.UTF_8)
                        .lines()
                        .toList();
        return String.join(
                "\n", lines.subList(Math.max(0, lines.size() - QUOTED_LINES), lines.size()));
    }
}
