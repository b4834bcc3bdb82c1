package vn.giamsat.eventlog.axon;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.AbstractTokenEntry;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

import vn.giamsat.eventlog.sequence.NodePresence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/**
 * Axon's token store on log.token_entry, where the claim of a node that is gone is free at once.
 * Whose claim was taken meanwhile stores nothing: a token is stored in its holder's name, in the
 * transaction of the batch.
 */
public final class TokenTable extends JdbcTokenStore {

    /**
     * After this the claim of a node is free that is there and does nothing. Longer than the
     * longest batch of a processor, or another node would take the claim in the middle of it.
     */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(30);

    private static final TokenSchema SCHEMA =
            TokenSchema.builder()
                    .setTokenTable("log.token_entry")
                    .setProcessorNameColumn("processor_name")
                    .setSegmentColumn("segment")
                    .setTokenColumn("token")
                    .setTokenTypeColumn("token_type")
                    .setTimestampColumn("claimed_at")
                    .setOwnerColumn("owner")
                    .build();

    private final String node;

    private TokenTable(Builder settings, String node) {
        super(settings);
        this.node = node;
    }

    public static TokenTable store(
            ConnectionProvider connections, Serializer serializer, String node) {
        return new TokenTable(
                builder()
                        .connectionProvider(connections)
                        .serializer(serializer)
                        .schema(SCHEMA)
                        .nodeId(node)
                        .claimTimeout(CLAIM_TIMEOUT),
                node);
    }

    @Override
    protected AbstractTokenEntry<?> readTokenEntry(ResultSet row) throws SQLException {
        AbstractTokenEntry<?> entry = super.readTokenEntry(row);
        String owner = entry.getOwner();
        if (isGone(owner, row.getStatement().getConnection())) {
            entry.releaseClaim(owner);
        }
        return entry;
    }

    private boolean isGone(@Nullable String owner, Connection connection) throws SQLException {
        return owner != null && !owner.equals(node) && NodePresence.isGone(connection, owner);
    }
}
