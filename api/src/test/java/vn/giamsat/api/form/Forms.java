package vn.giamsat.api.form;

import static org.awaitility.Awaitility.await;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.page.Browser;
import vn.giamsat.value.CalendarYearId;
import vn.giamsat.value.ExtensionCapId;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Where the form of each command is found in the running product, and who may open it. */
final class Forms {

    private static final List<String> PEOPLE =
            List.of("vanthu", "banhanh", "son", "theodoi", "chauthanh", "quantri", "kiemtoan");
    private static final UUID LEADER = DemoOffice.account("phu-thong", "leader").orElseThrow();
    private static final UUID UNIT = DemoOffice.unit("doan-1377", "subject").orElseThrow();

    /** No two periods of a kind share a day, and several tests share the product. */
    private static final AtomicInteger YEARS = new AtomicInteger(1990);

    private final SmallCase opened = SmallCase.openLedBy(LEADER);
    private final Map<String, String> matters;

    Forms() {
        this.matters =
                Map.of(
                        "deadline-rules", rule(),
                        "calendar-years", CalendarYearId.of(2026).toString(),
                        "extension-caps", ExtensionCapId.of("PLAN_LIMIT").toString(),
                        "accounts", LEADER.toString(),
                        "units", UNIT.toString(),
                        "delegations", opened.delegation(),
                        "inspections", opened.inspection(),
                        "recommendations", recommendation(opened),
                        "reporting-periods", period(),
                        "audited-logs", log());
    }

    static List<CommandForm> all() {
        return RunningProduct.bean(CommandForms.class).all();
    }

    String address(CommandForm form) {
        return form.address(matters.get(form.command().aggregates()));
    }

    CommandForm of(String name) {
        return all().stream()
                .filter(
                        form ->
                                name.equals(
                                        form.command().aggregates() + "/" + form.command().name()))
                .findFirst()
                .orElseThrow();
    }

    /** Where the form is of a matter of its own, in the state in which the act is done. */
    String ready(CommandForm form) {
        return switch (form.command().aggregates()) {
            case "inspections" -> form.address(openCase(form.name()).inspection());
            case "delegations" -> form.address(SmallCase.openLedBy(LEADER).delegation());
            case "recommendations" -> form.address(recommendationFor(form.name()));
            case "accounts" -> form.command().creating() ? form.address("") : account(form);
            case "reporting-periods" -> form.command().creating() ? form.address("") : closed(form);
            default -> address(form);
        };
    }

    private static SmallCase openCase(String act) {
        SmallCase opened = SmallCase.openLedBy(LEADER);
        if (act.equals("submit-finding-for-review")) {
            RunningProduct.post("vanthu", opened.findings(), SmallCase.finding("Chưa họp"));
        }
        long version = act.equals("submit-finding-for-review") ? 1 : 0;
        seen(opened.inspection(), version);
        return opened;
    }

    /** What has a day can be put off. */
    private static String recommendationFor(String act) {
        String id = recommendation(SmallCase.openLedBy(LEADER));
        if (act.equals("ask-extension")) {
            RunningProduct.post(
                    "banhanh",
                    "/api/recommendations/" + id + "/set-due-date",
                    "{\"dueOn\": \"2030-11-30\", \"reason\": \"Thông báo\", \"occasion\": {}}");
            seen(id, 1);
        }
        return id;
    }

    private static String account(CommandForm form) {
        String name = "user" + RunningProduct.head();
        String id =
                created(
                        "quantri",
                        "/api/accounts/open-account",
                        "{\"username\": \"%s\", \"displayName\": \"Cán bộ\"}".formatted(name));
        seen(id, 0);
        if (form.name().equals("enable-account")) {
            String path = "/api/accounts/" + id + "/disable-account";
            RunningProduct.post("quantri", path, "{\"reason\": \"Nghỉ\"}");
            seen(id, 1);
        }
        return form.address(id);
    }

    private String closed(CommandForm form) {
        String path = "/api/reporting-periods/" + matters.get("reporting-periods");
        RunningProduct.post("vanthu", path + "/close-reporting-period", "{}");
        Browser.of("vanthu", "vi")
                .get("/statistics/periods?atLeast=" + matters.get("reporting-periods") + ":1");
        return address(form);
    }

    private static String created(String username, String path, String body) {
        return RunningProduct.post(username, path, body).body().path("id").asString();
    }

    private static void seen(String id, long version) {
        Browser.of("quantri", "vi").get("/units?atLeast=" + id + ":" + version);
        Browser.of("vanthu", "vi").get("/units?atLeast=" + id + ":" + version);
    }

    private static String log() {
        return RunningProduct.get("kiemtoan", "/api/integrity").body().path("log").asString();
    }

    /** Whoever is given the form first. */
    static Browser whoMay(String address, String language) {
        return PEOPLE.stream()
                .map(name -> Browser.of(name, language))
                .filter(person -> person.get(address).status() == 200)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody is given " + address));
    }

    private static String recommendation(SmallCase opened) {
        String id = opened.conclude();
        Browser officer = Browser.of(SmallCase.OFFICER_OF_SUBJECT, "vi");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> officer.get("/recommendations/" + id).status() == 200);
        return id;
    }

    /** One that has no last day yet. */
    private static String rule() {
        return created(
                "quantri",
                "/api/deadline-rules/adopt-deadline-rule",
                """
                {"code": "THU-%d",
                 "terms": {"kinds": [{"kind": "THEMATIC_SUPERVISION"}], "level": "PROVINCE",
                   "days": 30, "unit": "WORKING_DAYS", "startsAt": "SELF_REPORT_RECEIVED",
                   "extensionCap": 10},
                 "source": {"citation": "Hướng dẫn thử", "validFrom": "2026-01-01"}}
                """
                        .formatted(RunningProduct.head()));
    }

    private static String period() {
        String opened =
                RunningProduct.post(
                                SmallCase.CLERK,
                                "/api/reporting-periods/open-reporting-period",
                                """
                                {"kind": "MONTH", "firstDay": "%1$d-03-01", "lastDay": "%1$d-03-31"}
                                """
                                        .formatted(YEARS.getAndIncrement()))
                        .body()
                        .path("id")
                        .asString();
        Browser.of(SmallCase.CLERK, "vi").get("/statistics/periods?atLeast=" + opened + ":0");
        return opened;
    }
}
