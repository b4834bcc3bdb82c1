package vn.giamsat.verifier.replay;

import org.jspecify.annotations.Nullable;

/** One finding on its way to the unit. */
final class FindingReplay {

    private final String id;
    private String state = "DRAFT";
    private String kind;
    private @Nullable String reference;
    private @Nullable String text;
    private int amendments;
    private boolean shown;

    FindingReplay(String id, Content recorded) {
        this.id = id;
        kind = recorded.text("kind");
        words(recorded.part("content"));
    }

    String state() {
        return state;
    }

    void become(String next) {
        state = next;
    }

    void show() {
        state = "SHOWN";
        shown = true;
    }

    /** New words have neither been reviewed nor shown. */
    void amend(Content said) {
        state = "DRAFT";
        kind = said.text("kind");
        words(said.part("content"));
        amendments++;
    }

    private void words(Content content) {
        reference = content.textOrNull("reference");
        text = content.textOrNull("text");
    }

    void print(StateText lines) {
        String name = "finding." + id;
        lines.say(name, state)
                .say(name + ".kind", kind)
                .say(name + ".reference", reference)
                .say(name + ".text", text)
                .say(name + ".amendments", amendments)
                .say(name + ".shown", shown);
    }
}
