package vn.giamsat.api.caseimport;

import tools.jackson.databind.node.ObjectNode;

import java.util.Map;

/**
 * One command of a case: who sends it, its name as in the address, what it is sent to, its body. In
 * the body a text that begins with @ stands for an identity known only when the case is played. It
 * stands at a place of the file, as {@code findings[2]}.
 */
record ImportStep(
        String as,
        String aggregates,
        String send,
        String to,
        ObjectNode body,
        Map<String, String> files,
        String at) {

    /** Below this part of a file stands what is shown, and is no fact. */
    static final String ILLUSTRATION = "illustration";

    /** Where a creating command leaves the identity it made. */
    static final String CREATES = "creates:";

    boolean illustration() {
        return at.startsWith(ILLUSTRATION);
    }

    boolean creates() {
        return to.startsWith(CREATES);
    }
}
