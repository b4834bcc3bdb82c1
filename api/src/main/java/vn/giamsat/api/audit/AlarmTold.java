package vn.giamsat.api.audit;

import vn.giamsat.eventlog.checkpoint.Alarm;
import vn.giamsat.eventlog.checkpoint.AlarmReason;

import java.time.Instant;

/** Why the log signs nothing any more, since when, and where it was seen. */
public record AlarmTold(AlarmReason reason, String sentence, String facts, Instant since) {

    static AlarmTold of(Alarm alarm) {
        return new AlarmTold(
                alarm.reason(), alarm.reason().sentence(), alarm.facts(), alarm.since());
    }
}
