package vn.giamsat.api.form;

import vn.giamsat.event.EvidenceFile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The files of a form that are stored already, by the path of their field: they need not be chosen
 * again when something else is wrong.
 */
public record ReceivedFiles(Map<String, List<EvidenceFile>> byPath) {

    static final ReceivedFiles NONE = new ReceivedFiles(Map.of());

    public ReceivedFiles {
        byPath = Map.copyOf(byPath);
    }

    List<EvidenceFile> of(String path) {
        return byPath.getOrDefault(path, List.of());
    }

    /** Beside those that are there already, or instead of the one where there is room for one. */
    ReceivedFiles with(String path, List<EvidenceFile> received, boolean many) {
        List<EvidenceFile> all = new ArrayList<>(many ? of(path) : List.of());
        received.stream().filter(file -> !all.contains(file)).forEach(all::add);
        return put(path, many ? all : all.subList(all.size() - 1, all.size()));
    }

    ReceivedFiles without(String path, int at) {
        List<EvidenceFile> left = new ArrayList<>(of(path));
        if (at < left.size()) {
            left.remove(at);
        }
        return put(path, left);
    }

    private ReceivedFiles put(String path, List<EvidenceFile> files) {
        Map<String, List<EvidenceFile>> other = new LinkedHashMap<>(byPath);
        other.put(path, List.copyOf(files));
        return new ReceivedFiles(other);
    }
}
