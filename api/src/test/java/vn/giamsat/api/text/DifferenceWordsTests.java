package vn.giamsat.api.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.difference.ComparedKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.Person;
import vn.giamsat.view.casefile.CaseStage;
import vn.giamsat.view.difference.Change;
import vn.giamsat.view.difference.ChangeKind;
import vn.giamsat.view.difference.Compared;
import vn.giamsat.view.difference.Step;
import vn.giamsat.view.fold.RowComponent;
import vn.giamsat.view.followup.FollowUpRow;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

class DifferenceWordsTests {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DifferenceWords WORDS = DifferenceWords.in(VIETNAMESE, Named.NOBODY);

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_component_that_is_compared_has_its_label(String language) {
        DifferenceWords words = DifferenceWords.in(Locale.forLanguageTag(language), Named.NOBODY);
        Set<Class<?>> records = new LinkedHashSet<>();
        ComparedKind.all().forEach(kind -> collect(kind.type(), records));

        assertThat(records).hasSizeGreaterThan(30);
        for (Class<?> record : records) {
            for (RowComponent component : Compared.components(record)) {
                if (!Compared.isRow(component)) {
                    assertThat(words.label(record, component.name())).isNotBlank();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_constant_that_is_compared_has_its_word(String language) {
        DifferenceWords words = DifferenceWords.in(Locale.forLanguageTag(language), Named.NOBODY);
        Set<Class<?>> types = new LinkedHashSet<>();
        ComparedKind.all().forEach(kind -> collect(kind.type(), types));
        Set<Class<?>> constants = new LinkedHashSet<>();
        for (Class<?> record : types) {
            for (RowComponent component : Compared.components(record)) {
                plain(component.declared().getGenericType())
                        .filter(Class::isEnum)
                        .ifPresent(constants::add);
            }
        }

        assertThat(constants).hasSizeGreaterThan(10);
        for (Class<?> family : constants) {
            for (Object constant : family.getEnumConstants()) {
                assertThatNoException().isThrownBy(() -> words.of(constant));
            }
        }
    }

    @Test
    void both_languages_have_the_same_texts() {
        assertThat(keys("en")).isEqualTo(keys("vi"));
    }

    @Test
    void a_change_is_a_sentence() {
        Change change =
                new Change(
                        ChangeKind.CHANGED,
                        List.of(new Step(FollowUpRow.class, "dueOn", null)),
                        LocalDate.of(2024, 12, 31),
                        LocalDate.of(2025, 1, 15));

        assertThat(WORDS.sentence(change)).isEqualTo("Thời hạn: 31/12/2024 → 15/01/2025");
    }

    @Test
    void words_with_braces_and_quotes_stay_as_they_are() {
        Change change =
                new Change(
                        ChangeKind.ADDED,
                        List.of(new Step(FollowUpRow.class, "text", null)),
                        null,
                        "{0} 'nháy'");

        assertThat(WORDS.sentence(change)).isEqualTo("Thêm Nội dung: {0} 'nháy'");
    }

    @ParameterizedTest
    @CsvSource({"true, có", "false, không"})
    void a_yes_or_no_is_a_word(boolean value, String word) {
        assertThat(WORDS.of(value)).isEqualTo(word);
    }

    @Test
    void values_are_written_as_people_write_them() {
        Document paper =
                new Document(
                        DocumentType.NOTICE,
                        null,
                        null,
                        null,
                        "45-TB/TU",
                        LocalDate.of(2024, 6, 28),
                        null);

        assertThat(WORDS.of(null)).isEqualTo("chưa ghi nhận");
        assertThat(WORDS.of(CaseStage.CONCLUDED)).isEqualTo("Đã ban hành thông báo kết quả");
        assertThat(WORDS.of(paper)).isEqualTo("Thông báo 45-TB/TU ngày 28/06/2024");
        assertThat(WORDS.of(List.of(new Person("Bốn", List.of("Trưởng đoàn"), null))))
                .isEqualTo("Bốn – Trưởng đoàn");
        assertThat(WORDS.of(new UUID(0, 1))).isEqualTo("một mục khác");
    }

    private static void collect(Type type, Set<Class<?>> records) {
        plain(type)
                .filter(plain -> !Compared.isWhole(plain) && records.add(plain))
                .ifPresent(
                        record ->
                                Compared.components(record)
                                        .forEach(
                                                c ->
                                                        collect(
                                                                c.declared().getGenericType(),
                                                                records)));
    }

    private static Optional<Class<?>> plain(Type type) {
        return switch (type) {
            case ParameterizedType list -> plain(list.getActualTypeArguments()[0]);
            case Class<?> plain -> Optional.of(plain);
            default -> Optional.empty();
        };
    }

    private static Set<String> keys(String language) {
        return new TreeSet<>(Bundles.of("difference", Locale.forLanguageTag(language)).keySet());
    }
}
