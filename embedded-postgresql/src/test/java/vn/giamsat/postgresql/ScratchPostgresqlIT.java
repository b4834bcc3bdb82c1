package vn.giamsat.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

class ScratchPostgresqlIT {

    @Test
    void every_database_is_fresh_and_has_its_own_name() throws Exception {
        ScratchDatabase first = ScratchPostgresql.database("fresh");
        execute(first, "create table seen (word text)");
        ScratchDatabase second = ScratchPostgresql.database("fresh");
        assertThat(second.name()).startsWith("fresh_").isNotEqualTo(first.name());
        assertThatThrownBy(() -> execute(second, "select * from seen"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void a_database_made_from_a_template_has_the_tables_of_the_template() throws Exception {
        ScratchDatabase template = ScratchPostgresql.database("template");
        execute(template, "create table seen (word text)");
        ScratchDatabase copy = ScratchPostgresql.database("copy", template);
        execute(copy, "insert into seen values ('here')");
    }

    @Test
    void a_dropped_database_is_gone_even_when_somebody_is_connected() throws Exception {
        ScratchDatabase database = ScratchPostgresql.database("gone");
        try (Connection connection = connect(database)) {
            database.drop();
            assertThat(connection.isValid(5)).isFalse();
        }
        assertThatThrownBy(() -> connect(database)).hasMessageContaining("does not exist");
    }

    @Test
    void writes_are_flushed_as_in_the_product() throws Exception {
        try (Connection connection = connect(ScratchPostgresql.database("durable"));
                var statement = connection.createStatement();
                var rows = statement.executeQuery("show fsync")) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("on");
        }
    }

    @Test
    void a_prefix_that_is_no_plain_name_is_refused() {
        assertThatThrownBy(() -> ScratchPostgresql.database("a; drop"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void execute(ScratchDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection connect(ScratchDatabase database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl(), database.user(), database.password());
    }
}
