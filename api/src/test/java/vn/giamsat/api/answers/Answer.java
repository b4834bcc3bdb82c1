package vn.giamsat.api.answers;

import static org.assertj.core.api.Assertions.assertThat;

import vn.giamsat.api.RunningProduct.Reply;

/**
 * What a request must be answered: a status, and behind it the rule that is broken, the kind of the
 * problem, or the field at fault and its fault, as {@code 400 decision.symbol
 * NUMBER_AGAINST_SYMBOL}.
 */
record Answer(String written) {

    void isThatOf(Reply reply) {
        String body = String.valueOf(reply.body());
        String[] words = written.strip().split(" ");
        assertThat(reply.status()).as(body).isEqualTo(Integer.parseInt(words[0]));
        if (words.length == 2) {
            String named = reply.body().path("rule").asString("");
            assertThat(named.isEmpty() ? reply.type().replaceFirst(".*:", "") : named)
                    .as(body)
                    .isEqualTo(words[1]);
        }
        if (words.length == 3) {
            assertThat(
                            reply.body()
                                    .path("fields")
                                    .valueStream()
                                    .map(
                                            f ->
                                                    f.path("path").asString()
                                                            + " "
                                                            + f.path("fault").asString()))
                    .as(body)
                    .contains(words[1] + " " + words[2]);
        }
    }
}
