package vn.giamsat.postgresql;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/** The folder of the database's files: made once, opened by its owner, and never deleted. */
final class DataFolder {

    private static final Logger LOG = LoggerFactory.getLogger(DataFolder.class);
    private static final Duration INITDB_LIMIT = Duration.ofMinutes(3);
    private static final String COMPLETE = "giamsat.complete";

    private final Home home;
    private final Programs programs;

    DataFolder(Home home, Programs programs) {
        this.home = home;
        this.programs = programs;
    }

    void prepare() throws IOException {
        Path data = home.data();
        if (isHalfMade(data)) {
            setAside(data);
        }
        Permissions.privateFolder(data);
        giveToServerUser(data);
        Permissions.ownerOnlyFolder(data);
        programs.requireReach(data);
        if (!Files.exists(data.resolve(COMPLETE))) {
            make(data);
        }
        requireOurVersion(data);
    }

    private static boolean isHalfMade(Path data) throws IOException {
        if (!Files.exists(data) || Files.exists(data.resolve(COMPLETE))) {
            return false;
        }
        try (var content = Files.list(data)) {
            return content.findAny().isPresent();
        }
    }

    private static void setAside(Path data) throws IOException {
        int number = 1;
        while (Files.exists(data.resolveSibling("data.set-aside-" + number))) {
            number++;
        }
        Path aside = data.resolveSibling("data.set-aside-" + number);
        Files.move(data, aside);
        LOG.warn(
                "The data folder was never completed; it is kept as {} and a new one is made",
                aside);
    }

    private void giveToServerUser(Path data) throws IOException {
        ServerUser user = programs.user();
        if (user.isForeign()) {
            if (Permissions.uid(home.folder()) != user.uid()) {
                Permissions.othersMayPassThrough(home.folder());
            }
            if (Permissions.uid(data) != user.uid()) {
                Permissions.giveTo(user.uid(), user.gid(), data);
            }
        }
    }

    private void make(Path data) throws IOException {
        Path password = SuperuserPassword.prepare(home, programs.user());
        boolean made =
                programs.run(
                        INITDB_LIMIT,
                        "initdb",
                        List.of(
                                // only the making is left to the system's own flushing, never what
                                // follows
                                home.isThrowAway() ? "--no-sync" : "--sync-method=fsync",
                                "--pgdata=" + data,
                                "--username=" + EmbeddedPostgresql.SUPERUSER,
                                "--encoding=UTF8",
                                "--auth=scram-sha-256",
                                "--pwfile=" + password,
                                "--locale-provider=builtin",
                                "--builtin-locale=C.UTF-8",
                                "--locale=C.UTF-8"));
        if (!made) {
            throw new PostgresqlNotStarted(
                    Obstacle.DATA_COULD_NOT_BE_MADE, home.log(), home.lastLogLines());
        }
        Files.writeString(
                data.resolve(COMPLETE),
                Binaries.version(),
                StandardOpenOption.CREATE_NEW,
                StandardOpenOption.SYNC);
    }

    private static void requireOurVersion(Path data) throws IOException {
        String made = Files.readString(data.resolve("PG_VERSION")).strip();
        if (!made.equals(Binaries.majorVersion())) {
            throw new PostgresqlNotStarted(
                    Obstacle.DATA_IS_OF_ANOTHER_VERSION, data, made, Binaries.majorVersion());
        }
    }
}
