package vn.giamsat.api.form;

import static org.awaitility.Awaitility.await;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.account.DemoOffice;
import vn.giamsat.api.page.Browser;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Where the form of each command is found in the running product, and who may open it. */
final class Forms {

    private static final List<String> PEOPLE =
            List.of("vanthu", "banhanh", "son", "theodoi", "chauthanh", "quantri", "kiemtoan");
    private static final UUID LEADER = DemoOffice.account("phu-thong", "leader").orElseThrow();
    private static final UUID UNIT = DemoOffice.unit("doan-1377", "subject").orElseThrow();

    private final SmallCase opened = SmallCase.openLedBy(LEADER);
    private final Map<String, String> matters;

    Forms() {
        this.matters =
                Map.of(
                        "accounts", LEADER.toString(),
                        "units", UNIT.toString(),
                        "delegations", opened.delegation(),
                        "inspections", opened.inspection(),
                        "recommendations", recommendation(),
                        "reporting-periods", period(),
                        "audited-logs", log());
    }

    static List<CommandForm> all() {
        return RunningProduct.bean(CommandForms.class).all();
    }

    String address(CommandForm form) {
        return form.address(matters.get(form.command().aggregates()));
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

    private String recommendation() {
        String id = opened.conclude();
        Browser officer = Browser.of(SmallCase.OFFICER_OF_SUBJECT, "vi");
        await().atMost(Duration.ofSeconds(30))
                .until(() -> officer.get("/recommendations/" + id).status() == 200);
        return id;
    }

    private static String period() {
        String opened =
                RunningProduct.post(
                                SmallCase.CLERK,
                                "/api/reporting-periods/open-reporting-period",
                                """
                                {"kind": "MONTH", "firstDay": "2018-03-01", "lastDay": "2018-03-31"}
                                """)
                        .body()
                        .path("id")
                        .asString();
        Browser.of(SmallCase.CLERK, "vi").get("/statistics/periods?atLeast=" + opened + ":0");
        return opened;
    }
}
