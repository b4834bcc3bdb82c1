package vn.giamsat.verifier.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was written after the name of the command: words, {@code --options} with a value, and
 * switches.
 */
public final class Arguments {

    private static final Set<String> SWITCHES = Set.of("evidence", "allow-withheld", "no-state");

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();

    private Arguments() {}

    static Arguments of(List<String> written) {
        var arguments = new Arguments();
        for (int i = 0; i < written.size(); i++) {
            String word = written.get(i);
            if (!word.startsWith("--")) {
                arguments.words.add(word);
                continue;
            }
            String name = word.substring(2);
            if (SWITCHES.contains(name)) {
                arguments.options.put(name, "");
            } else if (i + 1 < written.size()) {
                arguments.options.put(name, written.get(++i));
            } else {
                throw new WrongUsage(word + " ?");
            }
        }
        return arguments;
    }

    /** The words that are not options. */
    public List<String> words() {
        return List.copyOf(words);
    }

    public boolean has(String name) {
        return options.containsKey(name);
    }

    public Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** Refuses every option but these, so that a slip of the pen never weakens a check. */
    public void only(int leastWords, int mostWords, String... names) {
        for (String name : options.keySet()) {
            if (!List.of(names).contains(name) && !name.equals("lang")) {
                throw new WrongUsage("--" + name + " ?");
            }
        }
        if (words.size() < leastWords || words.size() > mostWords) {
            throw new WrongUsage(String.join(" ", words));
        }
    }
}
