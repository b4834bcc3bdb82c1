package vn.giamsat.api.integrity;

import tools.jackson.databind.json.JsonMapper;

import vn.giamsat.eventlog.checkpoint.Checkpoint;

import java.util.LinkedHashMap;
import java.util.Map;

/** A checkpoint as one line of JSON: its size, and the note with what witnesses added. */
final class CheckpointLine {

    private CheckpointLine() {}

    /** With the line feed that ends it. */
    static String of(Checkpoint checkpoint) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("size", checkpoint.size());
        line.put("note", checkpoint.cosigned());
        return JsonMapper.shared().writeValueAsString(line) + "\n";
    }
}
