package vn.giamsat.api.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import vn.giamsat.eventlog.checkpoint.Checkpoints;
import vn.giamsat.eventlog.key.CheckpointSigner;
import vn.giamsat.eventlog.key.KeyFolder;
import vn.giamsat.eventlog.key.KeysRefused;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.note.MalformedNote;
import vn.giamsat.eventlog.publish.Publishing;
import vn.giamsat.eventlog.witness.WitnessPolicy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Stream;

import javax.sql.DataSource;

/** The keys of the log, and whether this node signs with them. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntegritySettings.class)
class SigningConfiguration {

    @Bean
    LogOrigin origin(IntegritySettings settings) {
        try {
            return new LogOrigin(settings.origin());
        } catch (IllegalArgumentException e) {
            throw new StartRefused("giamsat.integrity.origin: " + e.getMessage());
        }
    }

    @Bean
    KeyFolder keyFolder(IntegritySettings settings, LogOrigin origin) {
        return new KeyFolder(settings.keys(), origin.name());
    }

    /** What this node does for the checkpoints: nothing, where another one signs. */
    record PartOfNode(Optional<Publishing> publishing) {}

    @Bean
    PartOfNode partOfNode(
            IntegritySettings settings,
            LogOrigin origin,
            KeyFolder keys,
            DataSource dataSource,
            Clock clock,
            SecureRandom random) {
        if (!settings.sign()) {
            return new PartOfNode(Optional.empty());
        }
        try {
            introduceFirst(keys, settings, dataSource, clock, random);
            CheckpointSigner signer = keys.signer();
            WitnessPolicy policy = policy(settings.policy(), signer);
            return new PartOfNode(
                    Optional.of(new Publishing(origin, signer, settings.outside(), clock, policy)));
        } catch (KeysRefused | MalformedNote e) {
            throw new StartRefused(String.valueOf(e.getMessage()));
        }
    }

    /** Once in the life of a log; keys that are gone are not replaced by others in silence. */
    private static void introduceFirst(
            KeyFolder keys,
            IntegritySettings settings,
            DataSource dataSource,
            Clock clock,
            SecureRandom random) {
        if (!keys.isEmpty()) {
            return;
        }
        if (new Checkpoints(dataSource).latest().isPresent()) {
            throw new StartRefused(
                    """
                    checkpoints of this log were signed, but there are no keys in %s. Bring them back, or start with \
                    giamsat.integrity.sign=false on a node that shall not sign"""
                            .formatted(settings.keys()));
        }
        keys.introduce(clock.instant(), random);
    }

    private static WitnessPolicy policy(@Nullable Path file, CheckpointSigner signer) {
        if (file == null) {
            return WitnessPolicy.none();
        }
        WitnessPolicy policy = WitnessPolicy.parse(text(file));
        var own = Stream.concat(signer.keys().stream(), signer.retired().stream()).toList();
        if (!own.containsAll(policy.logs())) {
            throw new StartRefused(
                    "giamsat.integrity.policy pins a key that is not of this log: " + file);
        }
        return policy;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new StartRefused("giamsat.integrity.policy cannot be read: " + file);
        }
    }
}
