package vn.giamsat.api.form;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Keeps forms that were not yet recorded, for a while and for all nodes, each for its account. */
@Component
final class JdbcFormDrafts {

    private static final Duration KEPT = Duration.ofDays(3);
    private static final int OF_ONE_ACCOUNT = 30;
    private static final int LARGEST = 3 << 20;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    JdbcFormDrafts(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** Nothing when it is another's, another form's, or forgotten. */
    Optional<FormDraft> find(UUID id, UUID account, String form) {
        return jdbc.sql(
                        """
                        select content from edge.form_draft
                         where id = ? and account = ? and form = ? and changed_at > ?
                        """)
                .params(id, account, form, oldest())
                .query((row, _) -> row.getString(1))
                .optional()
                .map(content -> json.readValue(content, FormDraft.class));
    }

    /**
     * False when it is too large to be kept. Of one account the latest few are kept: whoever fills
     * the table fills only their own.
     */
    boolean keep(FormDraft draft, UUID account) {
        String content = json.writeValueAsString(draft);
        if (content.getBytes(StandardCharsets.UTF_8).length > LARGEST) {
            return false;
        }
        jdbc.sql(
                        """
                        insert into edge.form_draft as d (id, account, form, content, changed_at)
                        values (?, ?, ?, ?, ?)
                        on conflict (id) do update
                           set content = excluded.content, changed_at = excluded.changed_at
                         where d.account = excluded.account and d.form = excluded.form
                        """)
                .params(draft.id(), account, draft.form(), content, Timestamp.from(clock.instant()))
                .update();
        forgetAllButTheLatest(account);
        return true;
    }

    private void forgetAllButTheLatest(UUID account) {
        jdbc.sql(
                        """
                        delete from edge.form_draft where id in
                         (select id from edge.form_draft where account = ?
                           order by changed_at desc, id offset ?)
                        """)
                .params(account, OF_ONE_ACCOUNT)
                .update();
    }

    @Scheduled(initialDelay = 5, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forgetOld() {
        jdbc.sql("delete from edge.form_draft where changed_at <= ?").params(oldest()).update();
    }

    private Timestamp oldest() {
        return Timestamp.from(clock.instant().minus(KEPT));
    }
}
