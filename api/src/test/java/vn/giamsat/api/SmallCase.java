package vn.giamsat.api;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.post;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.account.DemoOffice;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A visit of the demonstration's issuer to its subject, opened anew by each test that wants one.
 */
public record SmallCase(String delegation, String inspection) {
    public static final String CLERK = "vanthu";
    public static final String ISSUER = "banhanh";
    public static final String OFFICER_OF_SUBJECT = "chauthanh";
    public static final String OFFICER_OF_ANOTHER = "tantru";

    private static final UUID ISSUING = DemoOffice.unit("doan-1377", "issuer").orElseThrow();
    private static final UUID SUBJECT = DemoOffice.unit("doan-1377", "subject").orElseThrow();

    public static SmallCase open() {
        return openWith("[]");
    }

    /** Of a delegation that this account leads. */
    public static SmallCase openLedBy(UUID leader) {
        return openWith(
                """
                [{"person": {"name": "Trưởng đoàn", "posts": [], "account": "%s"},
                  "post": "LEADER"}]
                """
                        .formatted(leader));
    }

    private static SmallCase openWith(String members) {
        String delegation =
                id(
                        post(
                                CLERK,
                                "/api/delegations/found-delegation",
                                """
                                {"name": "Đoàn công tác", "kind": "INSPECTION_VISIT",
                                 "origin": "UNPLANNED",
                                 "issuer": {"name": "Ban Thường vụ", "unit": "%s"},
                                 "theme": "Kiểm tra thực tế", "basis": [], "members": %s,
                                 "occasion": {}}
                                """
                                        .formatted(ISSUING, members)));
        String inspection =
                id(
                        post(
                                CLERK,
                                "/api/inspections/open-inspection",
                                """
                                {"delegation": "%s", "subject": "%s", "kind": "INSPECTION_VISIT",
                                 "theme": "Kiểm tra thực tế", "basis": [], "occasion": {}}
                                """
                                        .formatted(delegation, SUBJECT)));
        return new SmallCase(delegation, inspection);
    }

    public String path() {
        return "/api/inspections/" + inspection;
    }

    /** Where a clerk records a finding. */
    public String findings() {
        return path() + "/record-finding";
    }

    public static String finding(String text) {
        return """
        {"kind": "SHORTCOMING", "content": {"text": "%s"}, "evidence": [], "occasion": {}}
        """
                .formatted(text);
    }

    /** Issues and delivers a conclusion with one recommendation to the subject; its id. */
    public String conclude() {
        String recommendation = issue();
        deliver();
        return recommendation;
    }

    /** Delivers the notice to the subject. */
    public void deliver() {
        Reply reply =
                post(
                        CLERK,
                        path() + "/deliver-notice",
                        """
                        {"recipients": ["%s"],
                         "occasion": {"on": "2024-11-20", "lateReason": "Nhập hồ sơ cũ"}}
                        """
                                .formatted(SUBJECT));
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
    }

    /** Issues the same conclusion, which nobody has got yet; the id of its recommendation. */
    public String issue() {
        return concludeWith(
                        """
                        {"text": "Khắc phục", "addressee": "%s", "findings": []}
                        """
                                .formatted(SUBJECT))
                .body()
                .path("newIds")
                .path("recommendations[0].recommendation")
                .asString();
    }

    /** The same with recommendations that are due on this day and called by these references. */
    public Reply conclude(List<String> references, String dueOn) {
        Reply issued = issue(references, dueOn);
        deliver();
        return issued;
    }

    private Reply issue(List<String> references, String dueOn) {
        return concludeWith(
                references.stream()
                        .map(
                                reference ->
                                        """
                                        {"text": "Khắc phục", "reference": "%s", "dueOn": "%s",
                                         "addressee": "%s", "findings": []}
                                        """
                                                .formatted(reference, dueOn, SUBJECT))
                        .collect(Collectors.joining(",")));
    }

    private Reply concludeWith(String recommendations) {
        Reply reply =
                post(
                        ISSUER,
                        path() + "/issue-conclusion",
                        """
                        {"notice": {"type": "NOTICE", "symbol": "%s-TB/TU", "date": "2024-11-20"},
                         "summary": "Kết quả kiểm tra",
                         "recommendations": [%s],
                         "occasion": {"on": "2024-11-20", "lateReason": "Nhập hồ sơ cũ"}}
                        """
                                .formatted(inspection.substring(0, 8), recommendations));
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        return reply;
    }

    /** After {@link #conclude}. */
    public Reply correctConclusion() {
        Reply reply =
                post(
                        ISSUER,
                        path() + "/correct-conclusion",
                        """
                        {"document": {"type": "NOTICE", "symbol": "ĐC-%s", "date": "2024-12-01"},
                         "text": "đọc là 15", "reason": "số liệu nhầm", "occasion": {}}
                        """
                                .formatted(inspection.substring(0, 8)));
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        return reply;
    }

    /** After {@link #correctConclusion}, whose answer is given. */
    public Reply deliverCorrection(Reply corrected) {
        Reply reply =
                post(
                        CLERK,
                        path() + "/deliver-correction",
                        """
                        {"correction": "%s", "recipients": ["%s"], "occasion": {}}
                        """
                                .formatted(
                                        corrected
                                                .body()
                                                .path("newIds")
                                                .path("correction")
                                                .asString(),
                                        SUBJECT));
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(200);
        return reply;
    }

    private static String id(Reply reply) {
        assertThat(reply.status()).as(String.valueOf(reply.body())).isEqualTo(201);
        return reply.body().path("id").asString();
    }
}
