package vn.giamsat.postgresql;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** PostgreSQL's programs, run as the server's user, speaking to the home's log. */
record Programs(Home home, Binaries binaries, ServerUser user) {

    boolean run(Duration limit, String program, List<String> arguments) throws IOException {
        prepareLog();
        var command = new ArrayList<String>();
        command.add(binaries.program(program));
        command.addAll(arguments);
        var log = Redirect.appendTo(home.log().toFile());
        return ProgramRun.run(user.command(command), binaries.folder(), log, limit) == 0;
    }

    private void prepareLog() throws IOException {
        home.beginNewLogWhenLong();
        Permissions.ownerOnlyFile(home.log());
        if (user.isForeign()) {
            // its owner may start the program the next time, and must be able to write on
            Permissions.giveTo(user.uid(), user.gid(), home.log());
        }
    }

    /**
     * Says so when the server's user cannot reach its data, instead of the server's own riddle
     * about it.
     */
    void requireReach(Path data) {
        if (user.kind() == ServerUser.Kind.PLAIN) {
            return;
        }
        var check =
                List.of("test", "-x", binaries.program("postgres"), "-a", "-w", data.toString());
        if (!ProgramRun.succeeds(user.command(check))) {
            throw new PostgresqlNotStarted(
                    Obstacle.SERVER_USER_CANNOT_REACH_HOME, user.name(), home.folder());
        }
    }
}
