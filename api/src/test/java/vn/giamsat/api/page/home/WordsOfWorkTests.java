package vn.giamsat.api.page.home;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.giamsat.view.task.TaskKind;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Of each thing to do people read why it is here and what happens if it is left. */
class WordsOfWorkTests {

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void each_task_says_why_it_is_here_and_what_happens_if_it_is_left(TaskKind task) {
        assertThat(Stream.of("vi", "en").map(Locale::of))
                .allSatisfy(
                        language -> {
                            var words = ResourceBundle.getBundle("messages.home", language);
                            assertThat(words.getString("task-why-" + task)).endsWith(".");
                            assertThat(words.getString("task-left-" + task)).endsWith(".");
                        });
    }
}
