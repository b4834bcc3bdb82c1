package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.security.SecureRandom;

/** What the seals of all forms are made with: 32 octets, the same on every node. */
@Component
final class JdbcFormSecret {

    private static final int OCTETS = 32;

    private final JdbcClient jdbc;
    private final SecureRandom random;

    JdbcFormSecret(JdbcClient jdbc, SecureRandom random) {
        this.jdbc = jdbc;
        this.random = random;
    }

    /** The first node makes it, all others find it. */
    byte[] read() {
        byte[] made = new byte[OCTETS];
        random.nextBytes(made);
        jdbc.sql("insert into edge.secret (name, value) values ('form', ?) on conflict do nothing")
                .param(made)
                .update();
        byte @Nullable [] kept =
                jdbc.sql("select value from edge.secret where name = 'form'")
                        .query(byte[].class)
                        .single();
        return kept == null ? made : kept;
    }
}
