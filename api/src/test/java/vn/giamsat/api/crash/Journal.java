package vn.giamsat.api.crash;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What clients asked for, and what of it they were told is done. */
final class Journal {

    private final ConcurrentLinkedQueue<Asked> asked = new ConcurrentLinkedQueue<>();
    private final Map<String, Done> done = new ConcurrentHashMap<>();

    /** One command; its words occur in no other. */
    record Asked(String key, String path, String body, String words) {}

    record Done(String id, long version) {}

    void asks(Asked command) {
        asked.add(command);
    }

    void isTold(Asked command, Done answer) {
        done.put(command.key(), answer);
    }

    List<Asked> all() {
        return List.copyOf(asked);
    }

    List<Asked> acknowledged() {
        return asked.stream().filter(command -> done.containsKey(command.key())).toList();
    }

    List<Asked> unanswered() {
        return asked.stream().filter(command -> !done.containsKey(command.key())).toList();
    }

    Done answerTo(Asked command) {
        return done.get(command.key());
    }
}
