package vn.giamsat.api.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import vn.giamsat.api.StartedProduct;
import vn.giamsat.api.page.Browser;
import vn.giamsat.postgresql.ScratchDatabase;
import vn.giamsat.postgresql.ScratchPostgresql;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/** A session is known to a node that was started after it began, and ends at all of them. */
class SessionsOfAllNodesIT {

    private static final ScratchDatabase DATABASE = ScratchPostgresql.database("session_nodes");

    @BeforeAll
    static void roles() throws SQLException {
        try (var connection =
                        DriverManager.getConnection(
                                DATABASE.jdbcUrl(), DATABASE.user(), DATABASE.password());
                var statement = connection.createStatement()) {
            statement.execute("create role nodes_owner login password 'owner'");
            statement.execute("create role nodes_app login password 'app'");
            statement.execute("alter database " + DATABASE.name() + " owner to nodes_owner");
        }
    }

    @Test
    void who_signed_in_at_one_node_is_signed_in_at_the_next_and_signs_out_of_both() {
        StartedProduct first = node("true");
        Browser person = Browser.at(URI.create(first.address()));
        assertThat(person.signIn("/sign-in", "bon").location()).isEqualTo("/");

        StartedProduct second = node("false");
        Browser there = person.movedTo(URI.create(second.address()));

        assertThat(there.get("/delegations").status()).isEqualTo(200);
        first.context().close();
        assertThat(there.get("/units").status()).isEqualTo(200);
        assertThat(there.post("/sign-out", Map.of()).location()).isEqualTo("/sign-in?out");
        Browser before = person.movedTo(URI.create(second.address()));
        assertThat(before.get("/delegations").location()).startsWith("/sign-in");
    }

    private static StartedProduct node(String signs) {
        return StartedProduct.with(
                "--giamsat.demo.cases=",
                "--giamsat.integrity.sign=" + signs,
                "--spring.datasource.url=" + DATABASE.jdbcUrl(),
                "--spring.datasource.username=nodes_app",
                "--spring.datasource.password=app",
                "--giamsat.database.owner.username=nodes_owner",
                "--giamsat.database.owner.password=owner");
    }
}
