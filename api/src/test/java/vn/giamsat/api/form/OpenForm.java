package vn.giamsat.api.form;

import static org.assertj.core.api.Assertions.assertThat;

import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Attachment;
import vn.giamsat.api.page.Browser.Screen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form on the screen of somebody without scripts: every field with what stands in it, to be
 * filled in by the names of its fields and the words of its choices.
 */
public final class OpenForm {

    private static final Pattern FORM =
            Pattern.compile(
                    "<form class=\"gs-panel\"[^>]*action=\"([^\"]+)\".*?</form>", Pattern.DOTALL);
    private static final Pattern CONTROL =
            Pattern.compile(
                    "<input ([^>]*)>|<textarea ([^>]*)>([^<]*)</textarea>"
                            + "|<select ([^>]*)>(.*?)</select>",
                    Pattern.DOTALL);
    private static final Pattern OPTION =
            Pattern.compile("<option value=\"([^\"]*)\"( selected)?[^>]*>([^<]*)</option>");
    private static final Pattern CHOICE =
            Pattern.compile(
                    "<input type=\"(?:radio|checkbox)\"[^>]*name=\"([^\"]+)\" value=\"([^\"]*)\"[^>]*>"
                            + "<label [^>]*>([^<]*)");

    private final Browser browser;
    private final Screen screen;
    private final String html;
    private final String action;
    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final List<Attachment> files = new ArrayList<>();
    private String ledTo = "";

    private OpenForm(Browser browser, Screen screen) {
        this.browser = browser;
        this.screen = screen;
        Matcher form = FORM.matcher(screen.html());
        assertThat(form.find()).as(screen.status() + screen.html()).isTrue();
        html = form.group();
        action = form.group(1);
        Matcher control = CONTROL.matcher(html);
        while (control.find()) {
            read(control);
        }
    }

    public static OpenForm at(Browser browser, String path) {
        return new OpenForm(browser, browser.get(path));
    }

    public static OpenForm on(Browser browser, Screen screen) {
        return new OpenForm(browser, screen);
    }

    private void read(Matcher control) {
        if (control.group(1) != null) {
            input(control.group(1));
        } else if (control.group(2) != null) {
            put(attribute(control.group(2), "name"), unescaped(control.group(3)));
        } else {
            Matcher option = OPTION.matcher(control.group(5));
            String chosen = null;
            while (option.find()) {
                chosen = chosen == null || option.group(2) != null ? option.group(1) : chosen;
            }
            put(attribute(control.group(4), "name"), String.valueOf(chosen));
        }
    }

    private void input(String attributes) {
        String type = attribute(attributes, "type");
        boolean chosen = attributes.contains("checked=");
        if (!type.equals("file") && (!type.matches("radio|checkbox") || chosen)) {
            put(attribute(attributes, "name"), unescaped(attribute(attributes, "value")));
        }
    }

    private void put(String name, String value) {
        fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    private static String attribute(String attributes, String name) {
        Matcher value = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(attributes);
        return value.find() ? value.group(1) : "";
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** Fails when the form has no such field. */
    public OpenForm type(String name, String text) {
        assertThat(html).as(name).contains("name=\"" + name + "\"");
        fields.put(name, List.of(text));
        return this;
    }

    /** Picks what reads so, or has this value. */
    public OpenForm choose(String name, String words) {
        Matcher choice = CHOICE.matcher(html);
        while (choice.find()) {
            boolean reads = unescaped(choice.group(3)).strip().contains(words);
            if (choice.group(1).equals(name) && (reads || choice.group(2).equals(words))) {
                fields.put(name, List.of(choice.group(2)));
                return this;
            }
        }
        Matcher option =
                OPTION.matcher(
                        html.replaceFirst("(?s).*<select [^>]*name=\"" + Pattern.quote(name), ""));
        while (option.find()) {
            if (option.group(3).contains(words) || option.group(1).equals(words)) {
                fields.put(name, List.of(option.group(1)));
                return this;
            }
        }
        throw new AssertionError("no choice " + words + " of " + name + " in " + html);
    }

    /** The first thing that is offered. */
    public OpenForm chooseAny(String name) {
        Matcher choice = CHOICE.matcher(html);
        while (choice.find()) {
            if (choice.group(1).equals(name) && !choice.group(2).isEmpty()) {
                fields.put(name, List.of(choice.group(2)));
                return this;
            }
        }
        throw new AssertionError("nothing is offered for " + name + " in " + html);
    }

    /** Whether a field or a part of this name stands on the page. */
    public boolean has(String name) {
        return html.contains("name=\"" + name + "\"") || html.contains("name=\"" + name + ".");
    }

    /** Whether there is something to choose from. */
    public boolean offers(String name) {
        return Pattern.compile("<select [^>]*name=\"" + Pattern.quote(name) + "\"")
                        .matcher(html)
                        .find()
                || CHOICE.matcher(html).results().anyMatch(choice -> choice.group(1).equals(name));
    }

    /** Whether this is among what is offered. */
    public boolean offers(String name, String value) {
        return CHOICE.matcher(html)
                        .results()
                        .anyMatch(c -> c.group(1).equals(name) && c.group(2).equals(value))
                || !has(name + "?");
    }

    /** Looks for what reads so. */
    public OpenForm find(String name, String words) {
        return type(name + "?", words).then("find:" + name);
    }

    /** Ticks one more box of those with this name. */
    public OpenForm tick(String name, String value) {
        boolean offered =
                CHOICE.matcher(html)
                        .results()
                        .anyMatch(c -> c.group(1).equals(name) && c.group(2).equals(value));
        assertThat(offered).as("%s of %s in %s", value, name, html).isTrue();
        put(name, value);
        return this;
    }

    /** Chooses a file of this name. */
    public OpenForm attach(String name, String fileName, String content) {
        assertThat(html).as(name).contains("name=\"" + name + "\"");
        files.add(new Attachment(name, fileName, content));
        return this;
    }

    public OpenForm leaveOut(String name) {
        fields.remove(name);
        return this;
    }

    public Map<String, List<String>> fields() {
        return fields;
    }

    public String html() {
        return screen.html();
    }

    public String action() {
        return action;
    }

    /** What is answered, before it is followed. */
    public Screen send() {
        return press("send");
    }

    public Screen press(String button) {
        Map<String, List<String>> all = new LinkedHashMap<>(fields);
        all.put("_press", List.of(button));
        return files.isEmpty()
                ? browser.postAll(action, all)
                : browser.postWithFiles(action, all, files);
    }

    /** Presses a button that lays the form out anew. */
    public OpenForm then(String button) {
        return new OpenForm(browser, browser.follow(press(button)));
    }

    public OpenForm add(String rows) {
        return then("add:" + rows);
    }

    /** Sends, and confirms what is asked to be confirmed; the page that is led to. */
    public Screen record() {
        Screen shown = follow(send());
        if (!shown.html().contains("value=\"confirm\"")) {
            return shown;
        }
        Map<String, String> confirmed = shown.hidden();
        confirmed.put("_press", "confirm");
        return follow(browser.post(action, confirmed));
    }

    private Screen follow(Screen answer) {
        ledTo = answer.location();
        return browser.follow(answer);
    }

    /** The address of the page that was led to last. */
    public String ledTo() {
        return ledTo;
    }

    /** Sends what is refused: the form as it is shown again. */
    public OpenForm refused() {
        return new OpenForm(browser, browser.follow(send()));
    }
}
