package vn.giamsat.eventlog.axon;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;

import java.time.Duration;

/** Puts Axon's token store on log.token_entry. */
public final class TokenTable {

    /**
     * Longer than the longest batch of a processor, or another node would take the claim in the
     * middle of it.
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

    private TokenTable() {}

    public static JdbcTokenStore store(
            ConnectionProvider connections, Serializer serializer, String node) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(SCHEMA)
                .nodeId(node)
                .claimTimeout(CLAIM_TIMEOUT)
                .build();
    }
}
