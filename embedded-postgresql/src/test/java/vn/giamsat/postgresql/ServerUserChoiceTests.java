package vn.giamsat.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

class ServerUserChoiceTests {

    private static final int ROOT = 0;

    @TempDir private Path folder;

    @Test
    void an_ordinary_user_runs_the_server_as_oneself() throws Exception {
        assertThat(choose(1000, EnumSet.allOf(ServerUser.Kind.class)).kind())
                .isEqualTo(ServerUser.Kind.PLAIN);
    }

    @Test
    void root_hides_in_a_namespace_of_its_own_where_that_is_allowed() throws Exception {
        assertThat(choose(ROOT, EnumSet.allOf(ServerUser.Kind.class)).kind())
                .isEqualTo(ServerUser.Kind.UNSHARE);
    }

    @Test
    void root_without_namespaces_becomes_nobody() throws Exception {
        ServerUser user =
                choose(ROOT, EnumSet.of(ServerUser.Kind.SETPRIV, ServerUser.Kind.RUNUSER));
        assertThat(user.kind()).isEqualTo(ServerUser.Kind.SETPRIV);
        assertThat(user.uid()).isEqualTo(ServerUser.NOBODY);
        assertThat(choose(ROOT, EnumSet.of(ServerUser.Kind.RUNUSER)).kind())
                .isEqualTo(ServerUser.Kind.RUNUSER);
    }

    @Test
    void root_that_cannot_step_down_is_told_what_to_do() {
        assertThatThrownBy(() -> choose(ROOT, Set.of()))
                .isInstanceOf(PostgresqlNotStarted.class)
                .hasMessageContaining("người dùng thường")
                .hasMessageContaining("spring.datasource.url");
    }

    @Test
    void data_of_another_user_is_refused_to_an_ordinary_user() throws Exception {
        int stranger = Permissions.uid(folder) + 1;
        assertThatThrownBy(() -> ServerUserChoice.choose(folder, stranger, stranger, user -> true))
                .isInstanceOf(PostgresqlNotStarted.class)
                .hasMessageContaining("belongs to another user");
    }

    private ServerUser choose(int uid, Set<ServerUser.Kind> allowed) throws Exception {
        Path notMadeYet = folder.resolve("data");
        return ServerUserChoice.choose(notMadeYet, uid, uid, user -> allowed.contains(user.kind()));
    }
}
