package vn.giamsat.view.examinedmember;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;

import vn.giamsat.inspection.event.ExaminedMemberNamed;
import vn.giamsat.inspection.event.ExaminedMemberWithdrawn;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.Story;
import vn.giamsat.view.fold.Entered;
import vn.giamsat.view.fold.Fold;

import java.util.List;

class ExaminedMemberViewTests {

    private static final ExaminedMemberNamed NAMED =
            new ExaminedMemberNamed(
                    Doan1377.CASE, id("A"), "Nguyễn Văn A", List.of(), true, null, null, null);
    private static final ExaminedMemberWithdrawn WITHDRAWN =
            new ExaminedMemberWithdrawn(Doan1377.CASE, id("A"), "nhầm người");

    @Test
    void a_member_is_kept_as_named() {
        assertThat(row(Story.of(Doan1377.opened(), NAMED)))
                .isEqualTo(
                        new ExaminedMemberRow(
                                id("A"),
                                Doan1377.CASE,
                                new ExaminedPerson("Nguyễn Văn A", List.of(), true, null),
                                null,
                                null,
                                new Entered(false, 1)));
    }

    @Test
    void a_member_taken_back_stays_with_the_reason() {
        assertThat(row(Story.of(NAMED, WITHDRAWN)).withdrawnBecause()).isEqualTo("nhầm người");
    }

    @Test
    void a_member_named_again_is_examined_again() {
        assertThat(row(Story.of(NAMED, WITHDRAWN, NAMED)).withdrawnBecause()).isNull();
    }

    @Test
    void a_member_is_illustration_when_named_or_taken_back_as_such() {
        assertThat(row(Story.of(NAMED, WITHDRAWN)).entered().illustrated()).isFalse();
        assertThat(row(Story.of(NAMED).illustrated().then(WITHDRAWN)).entered().illustrated())
                .isTrue();
        assertThat(row(new Story().illustrated().then(NAMED, WITHDRAWN)).entered().illustrated())
                .isTrue();
    }

    private static ExaminedMemberRow row(Story story) {
        return Fold.fromNothing(ExaminedMemberView.VIEW).apply(story.events()).rows().getFirst();
    }
}
