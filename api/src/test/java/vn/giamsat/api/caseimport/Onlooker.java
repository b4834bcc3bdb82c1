package vn.giamsat.api.caseimport;

import static org.assertj.core.api.Assertions.assertThat;

import org.springframework.web.util.HtmlUtils;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.page.Browser;

import java.util.List;

/** What one person sees of a case: as JSON with a token, and on the pages they signed in to. */
record Onlooker(String username, CaseOverHttp story) {

    JsonNode json(String path) {
        Reply reply = RunningProduct.get(username, story.seen(path));
        assertThat(reply.status()).as("%s for %s: %s", path, username, reply.body()).isEqualTo(200);
        return reply.body();
    }

    List<JsonNode> items(String path) {
        return List.copyOf(json(path).path("items").values());
    }

    /** The words of a page, without its tags. */
    String page(String path) {
        Browser.Screen screen = Browser.of(username, "vi").get(story.seen(path));
        assertThat(screen.status()).as("%s for %s", path, username).isEqualTo(200);
        String words = screen.html().replaceAll("(?s)<(script|style).*?</\\1>", " ");
        return HtmlUtils.htmlUnescape(words.replaceAll("<[^>]*>", " ")).replaceAll("\\s+", " ");
    }

    /** Neither as JSON nor as a page: it is as if it did not exist. */
    void doesNotFind(String path) {
        Reply reply = RunningProduct.get(username, story.seen("/api" + path));
        assertThat(reply.status()).as("%s for %s", path, username).isEqualTo(404);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:absent");
        Browser.Screen screen = Browser.of(username, "vi").get(story.seen(path));
        assertThat(screen.status()).as("%s for %s", path, username).isEqualTo(404);
    }
}
