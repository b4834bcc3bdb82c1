package vn.giamsat.api.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.bean;
import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;

import org.junit.jupiter.api.Test;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser.Screen;
import vn.giamsat.view.QuerySide;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import javax.sql.DataSource;

/** The parts of a page agree, whatever is recorded while it is put together. */
class OneSnapshotIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String NEW_MEMBER = "Người vừa được bổ sung";

    @Test
    void what_lands_between_two_reads_of_a_page_shows_in_no_part_of_it() throws Exception {
        SmallCase opened = SmallCase.open();
        String delegation = "/delegations/" + opened.delegation();
        get(CLERK, "/api/inspections?atLeast=" + opened.inspection() + ":0");
        Browser clerk = Browser.of(CLERK, "vi");
        clerk.get(delegation);

        CompletableFuture<Screen> page;
        try (Connection holder = bean(DataSource.class).getConnection()) {
            holder.setAutoCommit(false);
            run(holder, "lock table view.task in access exclusive mode");
            page = CompletableFuture.supplyAsync(() -> clerk.get(delegation));
            await().atMost(PATIENCE).until(() -> somebodyWaitsFor(holder));
            long before = RunningProduct.head();
            appointMember(opened.delegation());
            assertThat(
                            bean(QuerySide.class)
                                    .awaitPosition(
                                            List.of("delegation", "timeline"),
                                            before + 1,
                                            PATIENCE))
                    .isTrue();
            holder.rollback();
        }

        assertThat(page.join().status()).isEqualTo(200);
        assertThat(page.join().html()).doesNotContain(NEW_MEMBER);
        assertThat(clerk.get(delegation).html()).contains(NEW_MEMBER);
    }

    private static void appointMember(String delegation) {
        var reply =
                post(
                        CLERK,
                        "/api/delegations/%s/appoint-member".formatted(delegation),
                        """
                        {"member": {"person": {"name": "%s", "posts": []}, "post": "MEMBER"},
                         "occasion": {}}
                        """
                                .formatted(NEW_MEMBER));
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
    }

    private static boolean somebodyWaitsFor(Connection holder) throws SQLException {
        try (var statement = holder.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select exists (select from pg_locks where not granted
                                                and relation = 'view.task'::regclass)
                                """)) {
            rows.next();
            return rows.getBoolean(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
