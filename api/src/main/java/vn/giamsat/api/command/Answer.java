package vn.giamsat.api.command;

import com.fasterxml.jackson.annotation.JsonIgnore;

import java.util.Map;

/**
 * What a command achieved: the version its aggregate reached, and the identities that came into
 * being, by their place in the command. A repeat gets the first answer again.
 */
public record Answer(
        String id, long version, Map<String, String> newIds, @JsonIgnore boolean replayed) {}
