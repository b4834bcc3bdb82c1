package vn.giamsat.e2e;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody with a browser window of their own, and everything the browser complained of there. */
final class Person implements AutoCloseable {

    private static final String PASSWORD = "minh-hoa-2024";

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Person(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(
                message -> {
                    if (message.type().equals("error")) {
                        complaints.add(page.url() + ": " + message.text());
                    }
                });
        page.onPageError(fault -> complaints.add(page.url() + ": " + fault));
    }

    /** A window of this width, of somebody who has not signed in. */
    static Person stranger(int width, String language, ColorScheme colours) {
        Browser browser = Chromium.browser();
        return new Person(
                browser.newContext(
                        new Browser.NewContextOptions()
                                .setBaseURL(StartedDemonstration.address())
                                .setViewportSize(width, 800)
                                .setLocale(language)
                                .setColorScheme(colours)));
    }

    /** Somebody at a desk, signed in with a demonstration account. */
    static Person atDesk(String username) {
        return stranger(1280, "vi", ColorScheme.LIGHT).signIn(username);
    }

    /** Somebody with a phone in hand, signed in with a demonstration account. */
    static Person withPhone(String username) {
        return stranger(360, "vi", ColorScheme.LIGHT).signIn(username);
    }

    Person signIn(String username) {
        page.navigate("/sign-in");
        return enter(username);
    }

    /** Fills in the page for signing in that stands open. */
    Person enter(String username) {
        page.fill("input[name=username]", username);
        page.fill("input[name=password]", PASSWORD);
        page.click("main button[type=submit]");
        return this;
    }

    Page page() {
        return page;
    }

    Page open(String path) {
        page.navigate(path);
        return page;
    }

    /** As when the session has ended: the browser has nothing to show for it any more. */
    void loseSession() {
        context.clearCookies();
    }

    /** The first case in the list of those this person may see. */
    String firstCase() {
        open("/inspections");
        return page.locator("td a[href^='/inspections/']").first().getAttribute("href");
    }

    /** How many pixels of the page stand beside the window. */
    int overflow() {
        return (Integer)
                page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        context.close();
    }
}
