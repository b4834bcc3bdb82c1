package vn.giamsat.api.audit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

import vn.giamsat.api.command.SendCommand;
import vn.giamsat.api.command.Sender;
import vn.giamsat.integrity.command.AuditedLogCommand;
import vn.giamsat.integrity.command.IntroduceSigningKey;
import vn.giamsat.integrity.command.PlaceLogUnderAudit;
import vn.giamsat.integrity.command.RetireSigningKey;
import vn.giamsat.value.LogId;
import vn.giamsat.view.integrity.AuditActKind;
import vn.giamsat.view.integrity.AuditActRow;
import vn.giamsat.view.integrity.AuditActs;
import vn.giamsat.view.integrity.CheckpointKey;
import vn.giamsat.view.read.PageRequest;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Records which keys the log signs with as they come and go. Each act has one key of its own, so
 * however often and on however many nodes this is looked at, it is recorded once.
 */
final class KeyRotation {

    private static final Logger LOG = LoggerFactory.getLogger(KeyRotation.class);
    private static final Sender SENDER = Sender.policy("WhenSigningKeysChangeThenRecordThem");

    private final LogUnderAudit log;
    private final AuditActs acts;
    private final SendCommand desk;

    KeyRotation(LogUnderAudit log, AuditActs acts, SendCommand desk) {
        this.log = log;
        this.acts = acts;
        this.desk = desk;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 30, timeUnit = TimeUnit.SECONDS)
    void look() {
        List<KeyStatus> keys = log.keys();
        if (keys.isEmpty()) {
            return;
        }
        Set<String> signing = keys.stream().map(KeyStatus::id).collect(Collectors.toSet());
        List<CheckpointKey> known = known();
        try {
            begin();
            keys.stream()
                    .filter(key -> known.stream().noneMatch(one -> one.keyId().equals(key.id())))
                    .forEach(this::introduce);
            known.stream()
                    .filter(one -> one.retiredBecause() == null && !signing.contains(one.keyId()))
                    .forEach(this::retire);
        } catch (RuntimeException e) {
            // looked at again soon; a fact about the keys must not stop the product that signs
            LOG.warn("the signing keys could not be recorded: {}", e.getMessage());
        }
    }

    private void begin() {
        LogId id = log.id();
        send(new PlaceLogUnderAudit(id, log.origin()), "place:" + id);
    }

    private void introduce(KeyStatus key) {
        send(
                new IntroduceSigningKey(
                        log.id(), null, key.id(), key.algorithm(), key.verifierKey()),
                "introduce:" + key.id());
    }

    private void retire(CheckpointKey key) {
        send(
                new RetireSigningKey(
                        log.id(), null, key.keyId(), "nhật ký không còn ký bằng khóa này"),
                "retire:" + key.keyId());
    }

    private void send(AuditedLogCommand command, String key) {
        desk.send(command, SENDER, key);
    }

    private List<CheckpointKey> known() {
        return acts
                .list(AuditActKind.KEY, null, PageRequest.first(PageRequest.MOST))
                .items()
                .stream()
                .map(AuditActRow::signingKey)
                .filter(Objects::nonNull)
                .toList();
    }
}
