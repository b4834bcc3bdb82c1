package vn.giamsat.view.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.view.Story.id;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.MemberAppointed;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.event.Person;
import vn.giamsat.inspection.event.OralRemarksRecorded;
import vn.giamsat.inspection.event.SessionHeld;
import vn.giamsat.inspection.event.SessionType;
import vn.giamsat.view.Doan1377;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.Story;
import vn.giamsat.view.ViewDatabase;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.search.entry.SearchKind;
import vn.giamsat.view.search.words.Passage.Place;
import vn.giamsat.view.search.words.Segment;

import java.util.List;
import java.util.stream.Collectors;

/** People are found wherever a record names them, with the posts they held then. */
class PeopleIT {

    private static final QuerySide VIEWS = new ViewDatabase().feed(story()).querySide();

    private static Story story() {
        return Story.of(
                Doan1377.unit(),
                Doan1377.founded(),
                new MemberAppointed(
                        Doan1377.DELEGATION,
                        new Member(
                                id("seat"),
                                person("Đỗ Thành Viên", "Phó trưởng phòng Nghiệp vụ"),
                                Post.MEMBER,
                                null),
                        null,
                        null,
                        null),
                Doan1377.opened(),
                new SessionHeld(
                        Doan1377.CASE,
                        id("session"),
                        SessionType.SITE_VISIT,
                        "huyện Châu Thành",
                        person("Hồ Chủ Trì", "Bí thư Huyện ủy"),
                        List.of("Lý Tham Gia, Chánh Văn phòng"),
                        null,
                        null,
                        null),
                new OralRemarksRecorded(
                        Doan1377.CASE,
                        person("Vũ Phát Biểu", "Phó Bí thư Tỉnh ủy"),
                        "Cần khắc phục ngay",
                        List.of(),
                        null,
                        null));
    }

    private static Person person(String name, String post) {
        return new Person(name, List.of(post), null);
    }

    @ParameterizedTest
    @CsvSource({
        "hồ chủ trì, CASE, HOST, 'Hồ Chủ Trì, Bí thư Huyện ủy'",
        "lý tham gia, CASE, PARTICIPANT, 'Lý Tham Gia, Chánh Văn phòng'",
        "vũ phát biểu, CASE, SPEAKER, 'Vũ Phát Biểu, Phó Bí thư Tỉnh ủy'",
        "do thanh vien, DELEGATION, MEMBER, 'Đỗ Thành Viên, Phó trưởng phòng Nghiệp vụ'",
        "\"bí thư huyện ủy\", CASE, HOST, 'Hồ Chủ Trì, Bí thư Huyện ủy'",
        "chánh văn phòng, CASE, PARTICIPANT, 'Lý Tham Gia, Chánh Văn phòng'",
    })
    void a_person_is_found_in_each_place_with_the_posts_of_then(
            String typed, SearchKind kind, Place place, String told) {
        Hit hit = find(typed).items().getFirst();

        assertThat(hit.kind()).isEqualTo(kind);
        assertThat(hit.excerpts())
                .filteredOn(excerpt -> excerpt.place() == place)
                .extracting(PeopleIT::text)
                .containsExactly(told);
    }

    @Test
    void a_person_of_one_place_is_found_in_no_other() {
        assertThat(find("hồ chủ trì").items()).hasSize(1);
    }

    private static SearchResult find(String typed) {
        return VIEWS.search()
                .find(typed, SearchFilter.NONE, Scope.everything(), null, PageRequest.first(20));
    }

    private static String text(Hit.Excerpt excerpt) {
        return excerpt.segments().stream().map(Segment::text).collect(Collectors.joining());
    }
}
