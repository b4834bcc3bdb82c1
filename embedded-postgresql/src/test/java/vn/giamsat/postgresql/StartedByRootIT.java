package vn.giamsat.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.security.auth.module.UnixSystem;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class StartedByRootIT {

    @TempDir private Path folder;

    @BeforeEach
    void only_root_can_give_data_away() {
        assumeTrue(new UnixSystem().getUid() == 0, "needs root");
    }

    @Test
    void data_of_an_ordinary_user_is_served_as_that_user() throws Exception {
        Permissions.othersMayPassThrough(folder);
        dataOfNobody();
        for (String rows : new String[] {"0", "1"}) {
            try (var server = start()) {
                new Sql(server).execute("create table if not exists kept (word text)");
                assertThat(new Sql(server).value("select count(*) from kept")).isEqualTo(rows);
                new Sql(server).execute("insert into kept values ('here')");
            }
        }
        assertThat(Permissions.uid(folder.resolve("home/data/PG_VERSION")))
                .isEqualTo(ServerUser.NOBODY);
        assertThat(folder.resolve("home/server.user")).content().startsWith("SETPRIV 65534");
    }

    @Test
    void data_inside_a_private_folder_of_somebody_else_is_refused_with_the_reason()
            throws Exception {
        dataOfNobody();
        assertThatThrownBy(this::start)
                .isInstanceOf(PostgresqlNotStarted.class)
                .hasMessageContaining("Hãy chọn thư mục dữ liệu khác")
                .hasMessageContaining("Choose another data folder");
    }

    private void dataOfNobody() throws Exception {
        Path data = Files.createDirectories(folder.resolve("home/data"));
        Permissions.giveTo(ServerUser.NOBODY, ServerUser.NOBODY, data);
    }

    private EmbeddedPostgresql start() {
        return EmbeddedPostgresql.start(new EmbeddedPostgresqlSettings(folder.resolve("home"), 0));
    }
}
