package vn.giamsat.api.command;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * What a command achieved: the version its aggregate reached, and the identities that came into
 * being, by their place in the command. A repeat gets the first answer again. The receipt is where
 * the proof of a weighty act can be fetched, which may need a moment to be signed.
 */
public record CommandAnswer(
        String id,
        long version,
        Map<String, String> newIds,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String receipt,
        @JsonIgnore boolean replayed) {}
