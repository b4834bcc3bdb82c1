package vn.giamsat.view.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.giamsat.delegation.event.DelegationFounded;
import vn.giamsat.event.CaseKind;
import vn.giamsat.view.Chronicle;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.Story;
import vn.giamsat.view.ViewDatabase;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What waits for one person: all of it, and nothing that waits for somebody else. */
class OwnTasksIT {

    private static final PageRequest MANY = PageRequest.first(100);
    private static final long ANNOUNCED = Chronicle.upToAnnouncement().last() + 1;
    private static final QuerySide VIEWS = new ViewDatabase().feed(Chronicle.whole()).querySide();

    private static final TaskOwner LEADER = TaskOwner.of(Doan1377.LEADER);
    private static final TaskOwner OFFICER =
            new TaskOwner(Chronicle.OFFICER, Set.of(), true, false, Set.of(), false);
    private static final TaskOwner UNIT =
            new TaskOwner(id("unit officer"), Set.of(Doan1377.UNIT), false, false, Set.of(), false);

    @Test
    void tasks_are_shown_to_those_whose_turn_it_is() {
        assertThat(own(OFFICER, null).items())
                .extracting(Task::what)
                .containsExactly(TaskKind.DECIDE_RESPONSE);
        assertThat(own(LEADER, null).items())
                .extracting(Task::what)
                .containsExactly(TaskKind.CLOSE_FILE);
        assertThat(own(TaskOwner.of(id("someone else")), null).items()).isEmpty();
        assertThat(own(issuer(Set.of(Doan1377.ISSUER)), ANNOUNCED - 2).items()).isEmpty();
    }

    @Test
    void a_unit_is_shown_its_own_by_its_name() {
        assertThat(
                        VIEWS.tasks()
                                .own(
                                        UNIT,
                                        Whose.UNIT,
                                        Scope.units(Set.of(Doan1377.UNIT)),
                                        ANNOUNCED,
                                        MANY)
                                .items())
                .extracting(Task::what, Task::dueOn, Task::unitName)
                .containsExactly(
                        tuple(
                                TaskKind.SEND_SELF_REPORT,
                                LocalDate.of(2024, 5, 20),
                                "Ban Thường vụ Huyện ủy Châu Thành"));
    }

    @Test
    void the_clock_of_the_case_is_the_due_date_of_what_runs_on_it() {
        assertThat(own(LEADER, Chronicle.upToFindings().last()).items())
                .extracting(Task::what, Task::dueOn)
                .containsExactly(tuple(TaskKind.PREPARE_DRAFT, LocalDate.of(2024, 7, 1)));
    }

    /** Once the first two hundred of everybody were read, and of those the issuer's kept. */
    @Test
    void who_decides_for_every_body_is_shown_all_that_is_to_be_decided() {
        QuerySide office = office(250);
        TaskOwner issuer = new TaskOwner(id("issuer"), Set.of(), false, true, Set.of(), false);

        List<Task> read = new ArrayList<>();
        Page<Task> page = own(office, issuer, PageRequest.counted(100, null));
        assertThat(page.total()).isEqualTo(250);
        read.addAll(page.items());
        while (page.nextCursor() != null) {
            page = own(office, issuer, PageRequest.counted(100, page.nextCursor()));
            read.addAll(page.items());
        }

        assertThat(read).hasSize(250).doesNotHaveDuplicates();
        assertThat(read).extracting(Task::whose).containsOnly(Whose.ISSUER);
    }

    /** As many plans to be decided, and before each of them a task of somebody else. */
    private static QuerySide office(int delegations) {
        Story story = new Story();
        for (int i = 0; i < delegations; i++) {
            story.then(founded(id("visit " + i), CaseKind.INSPECTION_VISIT));
            story.then(founded(id("delegation " + i), CaseKind.THEMATIC_SUPERVISION));
        }
        return new ViewDatabase().feed(story).querySide();
    }

    private static DelegationFounded founded(UUID delegation, CaseKind kind) {
        DelegationFounded like = Doan1377.founded();
        return new DelegationFounded(
                delegation,
                like.name(),
                kind,
                like.origin(),
                like.issuer(),
                null,
                like.theme(),
                List.of(),
                List.of(),
                null,
                null,
                null);
    }

    private static Page<Task> own(TaskOwner owner, @Nullable Long asOf) {
        return VIEWS.tasks().own(owner, null, Scope.everything(), asOf, MANY);
    }

    private static Page<Task> own(QuerySide views, TaskOwner owner, PageRequest page) {
        return views.tasks().own(owner, null, Scope.everything(), null, page);
    }

    private static TaskOwner issuer(Set<UUID> bodies) {
        return new TaskOwner(id("issuer"), Set.of(), false, false, bodies, false);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
