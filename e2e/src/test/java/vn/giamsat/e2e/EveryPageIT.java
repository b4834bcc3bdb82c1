package vn.giamsat.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.options.ColorScheme;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;

/**
 * Every kind of page, as people have it before them: open to those who see, hear or touch it
 * differently (WCAG 2.2 AA as far as a program can tell), no wider than the window, and without a
 * complaint of the browser, such as one about the content policy.
 */
class EveryPageIT {

    private static final List<String> WCAG_2_2_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final List<String> PAGES =
            List.of(
                    "/",
                    "/changes",
                    "/delegations",
                    "/inspections",
                    "/recommendations",
                    "/follow-up",
                    "/units",
                    "/statistics",
                    "/search?q=chau+thanh",
                    "/integrity",
                    "/views",
                    "/accounts",
                    "/procedure",
                    "/own-password",
                    "/delegations/found-delegation");

    private static final List<String> PARTS_OF_A_CASE =
            List.of(
                    "",
                    "#course",
                    "#findings",
                    "#conclusion",
                    "#recommendations",
                    "#evidence",
                    "#timeline",
                    "/due-date",
                    "/replay",
                    "/difference");

    @ParameterizedTest
    @CsvSource({"1280, vi, LIGHT", "1280, en, DARK", "820, vi, DARK", "360, vi, LIGHT"})
    void is_open_to_everybody_and_fits(int width, String language, ColorScheme colours) {
        List<String> faults = new ArrayList<>();
        for (String username : List.of("kiemtoan", "vanthu", "bon")) {
            try (var reader = Person.stranger(width, language, colours).signIn(username)) {
                for (String path : pages(reader, username)) {
                    reader.open(path);
                    faults.addAll(faultsOf(reader, username + " " + path));
                }
                faults.addAll(reader.complaints());
            }
        }

        assertThat(faults).isEmpty();
    }

    /** What one kind of person has and another has not is looked at by whoever has it. */
    private static List<String> pages(Person reader, String username) {
        return switch (username) {
            case "kiemtoan" ->
                    PAGES.stream().filter(path -> !path.endsWith("found-delegation")).toList();
            case "vanthu" -> List.of("/", "/delegations/found-delegation");
            default -> {
                String matter = reader.firstCase();
                yield PARTS_OF_A_CASE.stream().map(matter::concat).toList();
            }
        };
    }

    private static List<String> faultsOf(Person reader, String where) {
        List<String> faults = new ArrayList<>();
        for (Rule rule :
                new AxeBuilder(reader.page()).withTags(WCAG_2_2_AA).analyze().getViolations()) {
            faults.add(
                    "%s: %s (%s)"
                            .formatted(
                                    where, rule.getHelp(), rule.getNodes().getFirst().getHtml()));
        }
        if (reader.overflow() > 0) {
            faults.add(where + ": " + reader.overflow() + " px wider than the window");
        }
        return faults;
    }
}
