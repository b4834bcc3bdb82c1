package vn.giamsat.postgresql;

import java.nio.file.Path;

/** Starts a server on the given home, writes one row, says so, and stays until somebody ends it. */
final class LauncherMain {

    private LauncherMain() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgresql server;
        try {
            server =
                    EmbeddedPostgresql.start(
                            new EmbeddedPostgresqlSettings(Path.of(arguments[0]), 0));
        } catch (PostgresqlNotStarted e) {
            System.out.println("refused: " + e.getMessage().replace('\n', ' '));
            return;
        }
        new Sql(server).execute("create table if not exists kept (word text)");
        new Sql(server).execute("insert into kept values ('still here')");
        System.out.println("started");
        while (System.in.read() >= 0) {}
        server.close();
    }
}
