package vn.giamsat.postgresql;

import com.sun.security.auth.module.UnixSystem;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/**
 * Chooses whom the server runs as. The owner of existing data decides: PostgreSQL opens only data
 * of its own user.
 */
final class ServerUserChoice {

    private ServerUserChoice() {}

    static ServerUser forData(Path data) throws IOException {
        if (Platform.current().isWindows()) {
            return ServerUser.plain(0, 0);
        }
        var system = new UnixSystem();
        return choose(data, (int) system.getUid(), (int) system.getGid(), ServerUserChoice::works);
    }

    static ServerUser choose(Path data, int uid, int gid, Predicate<ServerUser> works)
            throws IOException {
        int owner = Files.exists(data) ? Permissions.uid(data) : uid;
        if (uid != 0) {
            if (owner != uid) {
                throw new PostgresqlNotStarted(
                        Obstacle.DATA_BELONGS_TO_ANOTHER_USER,
                        data,
                        Files.getOwner(data).getName());
            }
            return ServerUser.plain(uid, gid);
        }
        return waysDown(data, owner).stream()
                .filter(works)
                .findFirst()
                .orElseThrow(() -> new PostgresqlNotStarted(Obstacle.ROOT_CANNOT_STEP_DOWN));
    }

    private static List<ServerUser> waysDown(Path data, int owner) throws IOException {
        if (owner == 0) {
            return List.of(
                    ServerUser.unshared(),
                    ServerUser.setpriv("nobody", ServerUser.NOBODY, ServerUser.NOBODY),
                    ServerUser.runuser("nobody", ServerUser.NOBODY, ServerUser.NOBODY));
        }
        int group = Permissions.gid(data);
        String name = Files.getOwner(data).getName();
        return List.of(
                ServerUser.setpriv(name, owner, group), ServerUser.runuser(name, owner, group));
    }

    private static boolean works(ServerUser user) {
        return ProgramRun.succeeds(user.command(List.of("true")));
    }
}
