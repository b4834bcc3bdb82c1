package vn.giamsat.api.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.bean;
import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.head;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.RunningProduct.request;
import static vn.giamsat.api.RunningProduct.send;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;

import vn.giamsat.api.RunningProduct;
import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;
import vn.giamsat.eventlog.EventLog;
import vn.giamsat.verifier.export.HttpLog;
import vn.giamsat.verifier.export.LogSource;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.report.AuditFinding;
import vn.giamsat.verifier.report.AuditFindingKind;
import vn.giamsat.verifier.walk.Fsck;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

class EvidenceIT {

    private static final String AUDITOR = "kiemtoan";

    @Test
    void a_file_is_taken_in_named_by_a_command_and_handed_out_to_those_who_may_see_it() {
        byte[] content = pdf("biên bản làm việc");
        Reply uploaded = upload("Biên bản.pdf", content);
        assertThat(uploaded.status()).as(String.valueOf(uploaded.body())).isEqualTo(201);
        SmallCase opened = SmallCase.open();
        String seen = opened.inspection() + ":" + add(opened, uploaded).path("version").asLong();

        Reply handedOut = get(CLERK, path(uploaded) + "?atLeast=" + seen);

        assertThat(handedOut.response().body()).isEqualTo(content);
        assertThat(handedOut.header("Content-Disposition"))
                .startsWith("attachment")
                .contains("filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n.pdf");
        assertThat(handedOut.header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(handedOut.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(handedOut.header("Content-Security-Policy")).startsWith("sandbox");
        assertThat(get(SmallCase.OFFICER_OF_ANOTHER, path(uploaded)).status()).isEqualTo(404);
    }

    @Test
    void a_file_that_was_tampered_with_is_not_handed_out_and_the_auditors_check_names_it()
            throws IOException, InterruptedException {
        byte[] original = pdf("nguyên bản");
        Reply uploaded = upload("a.pdf", original);
        SmallCase opened = SmallCase.open();
        String seen = opened.inspection() + ":" + add(opened, uploaded).path("version").asLong();
        String hash = uploaded.body().path("sha256").asString();
        Path place = place(hash);
        assertThat(place.toFile().setWritable(true)).isTrue();
        try {
            assertThat(foundAbout(hash)).isEmpty();
            Files.write(place, pdf("đã sửa..."));

            Reply reply = get(CLERK, path(uploaded) + "?atLeast=" + seen);

            assertThat(reply.status()).isEqualTo(500);
            assertThat(reply.type()).isEqualTo("urn:giamsat:problem:evidence-altered");
            assertThat(foundAbout(hash)).containsExactly(AuditFindingKind.EVIDENCE_ALTERED);

            Files.delete(place);

            assertThat(foundAbout(hash)).containsExactly(AuditFindingKind.EVIDENCE_MISSING);
        } finally {
            Files.write(place, original);
        }
    }

    /** What the verifier, over HTTP, finds about the file. */
    private static List<AuditFindingKind> foundAbout(String sha256)
            throws IOException, InterruptedException {
        assertThat(bean(EventLog.class).checkpoints().awaitCovering(head(), Duration.ofSeconds(30)))
                .isPresent();
        TrustPolicy policy = TrustPolicy.read(get(AUDITOR, "/api/log/policy").response().body());
        try (LogSource log = HttpLog.at(RunningProduct.address(), RunningProduct.token(AUDITOR))) {
            return Fsck.of(log, policy).withEvidence().run().findings().stream()
                    .filter(finding -> sha256.equals(finding.facts().get("sha256")))
                    .map(AuditFinding::kind)
                    .toList();
        }
    }

    private static Path place(String sha256) {
        return RunningProduct.home()
                .resolve("evidence")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
    }

    @Test
    void a_command_may_not_name_a_file_that_was_never_uploaded() {
        SmallCase opened = SmallCase.open();
        long before = head();

        Reply reply =
                post(
                        CLERK,
                        opened.path() + "/add-evidence",
                        """
                        {"file": {"sha256": "%s", "size": 1, "mediaType": "application/pdf",
                          "fileName": "a.pdf"}, "shows": "x"}
                        """
                                .formatted("0".repeat(64)));

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:evidence-not-uploaded");
        assertThat(reply.body().at("/facts/field").asString()).isEqualTo("file");
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void a_file_somebody_else_put_in_is_to_be_put_in_by_oneself() {
        byte[] content = pdf("chỉ văn thư có");
        Reply uploaded = upload("Mật.pdf", content);
        String recommendation = "/api/recommendations/" + SmallCase.open().conclude();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> get(OFFICER_OF_SUBJECT, recommendation).status() == 200);
        String body =
                "{\"text\": \"Đã khắc phục\", \"files\": [%s], \"occasion\": {}}"
                        .formatted(uploaded.body());
        String path = recommendation + "/submit-response";

        Reply stranger = post(OFFICER_OF_SUBJECT, path, body);
        upload(OFFICER_OF_SUBJECT, "Mật.pdf", content);
        Reply own = post(OFFICER_OF_SUBJECT, path, body);

        assertThat(stranger.status()).isEqualTo(422);
        assertThat(stranger.type()).isEqualTo("urn:giamsat:problem:evidence-not-uploaded");
        assertThat(own.status()).as(String.valueOf(own.body())).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiemtoan", "quantri"})
    void who_never_names_files_puts_none_in(String username) {
        Reply reply = upload(username, "a.pdf", pdf("không ai cần"));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:not-permitted");
    }

    @Test
    void a_picture_is_shown_and_no_other_file_is() throws IOException {
        SmallCase opened = SmallCase.open();
        Reply first = upload("Ảnh 15:30.heic", SampleFiles.of("a.heic"));
        Reply second = upload("trang.txt", "<html>".getBytes(StandardCharsets.UTF_8));
        add(opened, first);
        String seen =
                "?atLeast="
                        + opened.inspection()
                        + ":"
                        + add(opened, second).path("version").asLong();
        String picture = first.body().path("sha256").asString();
        String page = second.body().path("sha256").asString();
        Browser clerk = Browser.of(CLERK, "vi");

        Browser.Screen shown = clerk.get("/evidence/" + picture + "/picture" + seen);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(clerk.get("/evidence/" + page + "/picture").status()).isEqualTo(404);
        assertThat(
                        Browser.of(SmallCase.OFFICER_OF_ANOTHER, "vi")
                                .get("/evidence/" + picture + "/picture")
                                .status())
                .isEqualTo(404);
        String html = clerk.get("/inspections/" + opened.inspection() + seen).html();
        assertThat(html)
                .contains("Ảnh 15-30.heic", "ảnh HEIC", "văn bản thuần", picture, page)
                .contains("src=\"/evidence/" + picture + "/picture\"")
                .doesNotContain("/evidence/" + page + "/picture");
    }

    @Test
    void a_form_takes_a_file_and_refuses_one_whose_content_is_not_what_its_name_says() {
        assertThat(form("Tờ trình.pdf", pdf("tờ trình")).body().path("fileName").asString())
                .isEqualTo("Tờ trình.pdf");
        Reply reply = form("a.png", pdf("không phải ảnh"));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.type()).isEqualTo("urn:giamsat:problem:evidence-refused");
    }

    private static JsonNode add(SmallCase opened, Reply uploaded) {
        Reply added =
                post(
                        CLERK,
                        opened.path() + "/add-evidence",
                        "{\"file\": %s, \"shows\": \"Buổi làm việc\"}".formatted(uploaded.body()));
        assertThat(added.status()).as(String.valueOf(added.body())).isEqualTo(200);
        return added.body();
    }

    private static Reply upload(String name, byte[] content) {
        return upload(CLERK, name, content);
    }

    private static Reply upload(String username, String name, byte[] content) {
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return send(
                request(username, "/api/evidence")
                        .header("Content-Type", "application/octet-stream")
                        .header(
                                "Content-Disposition",
                                "attachment; filename*=UTF-8''" + encoded.replace("+", "%20"))
                        .POST(BodyPublishers.ofByteArray(content)));
    }

    private static Reply form(String name, byte[] content) {
        String body =
                "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n--x--\r\n"
                        .formatted(name, new String(content, StandardCharsets.UTF_8));
        return send(
                request(CLERK, "/api/evidence")
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(BodyPublishers.ofString(body)));
    }

    private static String path(Reply uploaded) {
        return "/api/evidence/" + uploaded.body().path("sha256").asString();
    }

    private static byte[] pdf(String text) {
        return ("%PDF-1.7\n" + text + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }
}
