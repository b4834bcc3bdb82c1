package vn.giamsat.api.registerimport;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/** What is pointed out of a line and refuses nothing, and the page where it can be looked at. */
record ImportNote(String key, Map<String, String> facts, @Nullable String page) {

    static ImportNote of(String key, Map<String, String> facts) {
        return new ImportNote("note." + key, facts, null);
    }

    static ImportNote of(String key, Map<String, String> facts, String page) {
        return new ImportNote("note." + key, facts, page);
    }
}
