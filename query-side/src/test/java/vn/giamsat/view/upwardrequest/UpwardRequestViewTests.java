package vn.giamsat.view.upwardrequest;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.inspection.event.UpwardRequestRecorded;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Entered;
import vn.giamsat.view.fold.Fold;

class UpwardRequestViewTests {

    @Test
    void a_request_is_kept_as_it_was_made() {
        Story story =
                Story.of(
                        Doan1377.opened(),
                        new UpwardRequestRecorded(
                                Doan1377.CASE,
                                id("U1"),
                                "U1",
                                "Ban Dân vận Huyện ủy",
                                "Tiếp tục hướng dẫn",
                                null,
                                null,
                                null));

        assertThat(Fold.fromNothing(UpwardRequestView.VIEW).apply(story.events()).rows())
                .containsExactly(
                        new UpwardRequestRow(
                                id("U1"),
                                Doan1377.CASE,
                                "U1",
                                "Ban Dân vận Huyện ủy",
                                "Tiếp tục hướng dẫn",
                                null,
                                null,
                                new Entered(false, 1)));
    }
}
