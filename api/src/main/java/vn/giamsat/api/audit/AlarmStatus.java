package vn.giamsat.api.audit;

import vn.giamsat.eventlog.checkpoint.Alarm;
import vn.giamsat.eventlog.checkpoint.AlarmReason;

import java.time.Instant;

/** Why the log signs nothing any more, since when, and where it was seen. */
public record AlarmStatus(AlarmReason reason, String sentence, String facts, Instant since) {

    static AlarmStatus of(Alarm alarm) {
        return new AlarmStatus(
                alarm.reason(), alarm.reason().sentence(), alarm.facts(), alarm.since());
    }
}
