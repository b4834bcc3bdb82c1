package vn.giamsat.api.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.ISSUER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_ANOTHER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_SUBJECT;

import com.google.zxing.qrcode.decoder.Decoder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;
import vn.giamsat.api.page.Browser.Screen;
import vn.giamsat.verifier.note.TlogProof;
import vn.giamsat.verifier.note.TrustPolicy;
import vn.giamsat.verifier.tree.Hash;
import vn.giamsat.verifier.walk.ReceiptCheck;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

class ReceiptIT {

    private static final String AUDITOR = "kiemtoan";
    private static final Pattern DRAWING =
            Pattern.compile("viewBox=\"0 0 (\\d+) \\d+\".*?<path fill=\"#000\" d=\"([^\"]+)\"");

    @Test
    void who_issued_a_conclusion_holds_a_proof_that_the_verifier_confirms() {
        Reply reply = conclude(SmallCase.open());
        String receipt = reply.body().path("receipt").asString();

        TlogProof proof = proof(signed(ISSUER, receipt));

        assertThat(new ReceiptCheck(policy()).of(proof).findings()).isEmpty();
        assertThat(new String(proof.leaf(), StandardCharsets.UTF_8))
                .contains("\na Inspection " + reply.body().path("id").asString() + "\n")
                .contains("\ny inspection.conclusion-issued 1\n");
    }

    @Test
    void an_act_that_binds_nobody_is_answered_without_a_receipt() {
        SmallCase opened = SmallCase.open();

        Reply reply = post(CLERK, opened.findings(), SmallCase.finding("Việc nhỏ"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body().has("receipt")).isFalse();
    }

    @Test
    void whoever_wants_to_may_wait_for_the_signature_with_the_act() {
        Reply reply = conclude(SmallCase.open(), "Prefer", "wait=2");

        assertThat(reply.header("Preference-Applied")).isEqualTo("wait=2");
        assertThat(reply.status()).isIn(200, 202);
        String receipt = reply.body().path("receipt").asString();
        assertThat(get(ISSUER, receipt).status()).isIn(200, reply.status());
    }

    @Test
    void who_will_not_wait_is_told_where_to_fetch_it() {
        Reply reply = conclude(SmallCase.open(), "Prefer", "wait=0");

        assertThat(reply.status()).isEqualTo(202);
        assertThat(reply.header("Location")).isEqualTo(reply.body().path("receipt").asString());
        assertThat(reply.header("Retry-After")).isEqualTo("1");
        assertThat(reply.header("ETag")).isNotBlank(); // recorded all the same
        assertThat(signed(ISSUER, reply.header("Location")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        ISSUER + ", 200",
        AUDITOR + ", 200",
        CLERK + ", 200",
        OFFICER_OF_SUBJECT + ", 200",
        OFFICER_OF_ANOTHER + ", 404",
    })
    void a_receipt_is_for_the_one_who_acted_for_readers_of_the_case_and_auditors(
            String username, int status) {
        SmallCase opened = SmallCase.open();
        String receipt = conclude(opened).body().path("receipt").asString();
        opened.deliver();
        get(CLERK, opened.path() + "?atLeast=" + opened.inspection() + ":2");
        signed(AUDITOR, receipt);

        assertThat(get(username, receipt).status()).isEqualTo(status);
        assertThat(Browser.of(username, "vi").get(page(receipt)).status()).isEqualTo(status);
        assertThat(Browser.of(username, "vi").get(page(receipt) + "/proof").status())
                .isEqualTo(status);
    }

    @Test
    void inner_work_leaves_no_receipt_for_the_unit() {
        SmallCase opened = SmallCase.open();
        Reply found = post(CLERK, opened.findings(), SmallCase.finding("Còn xem xét"));
        conclude(opened);
        String receipt =
                "/api/log/receipts/"
                        + opened.inspection()
                        + "/"
                        + found.body().path("version").asLong();

        assertThat(signed(CLERK, receipt).status()).isEqualTo(200);
        assertThat(get(OFFICER_OF_SUBJECT, receipt).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000000/0", "%s/99", "%s/-1"})
    void of_what_was_never_recorded_there_is_none(String which) {
        String path = "/api/log/receipts/" + which.formatted(SmallCase.open().inspection());

        assertThat(get(AUDITOR, path).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"vi, Biên nhận, Chưa được bên chứng kiến", "en, Receipt, Not anchored by any"})
    void the_sheet_says_in_words_and_in_a_code_what_the_proof_says(
            String language, String title, String anchored) throws Exception {
        String receipt = conclude(SmallCase.open()).body().path("receipt").asString();
        TlogProof proof = proof(signed(ISSUER, receipt));

        Screen sheet = Browser.of(ISSUER, language).get(page(receipt));

        assertThat(sheet.status()).isEqualTo(200);
        assertThat(sheet.html()).contains(title, anchored).doesNotContain("??");
        String code = scanned(sheet.html());
        assertThat(code.lines())
                .containsExactly(
                        "giamsat-receipt/v1",
                        policy().origin(),
                        proof.index() + " " + Hash.ofLeaf(proof.leaf()).base64(),
                        String.valueOf(proof.checkpoint().size()),
                        proof.checkpoint().root().base64());
        String plain = sheet.html().replace("&#43;", "+");
        assertThat(plain)
                .contains(Hash.ofLeaf(proof.leaf()).base64(), proof.checkpoint().root().base64());
    }

    @Test
    void a_unit_that_answered_finds_the_way_to_its_receipt() {
        SmallCase opened = SmallCase.open();
        String recommendation = opened.conclude();
        Browser unit = Browser.of(OFFICER_OF_SUBJECT, "vi");
        String page = "/recommendations/" + recommendation;
        await().until(() -> unit.get(page).status() == 200);

        assertThat(unit.get(page + "?atLeast=" + recommendation + ":0").html())
                .contains("href=\"/receipts/" + recommendation + "/0\"", "Lấy biên nhận");
        assertThat(unit.get("/inspections/" + opened.inspection()).html())
                .contains("href=\"/receipts/" + opened.inspection() + "/");
    }

    private static Reply conclude(SmallCase opened, String... headers) {
        Reply reply =
                post(
                        ISSUER,
                        opened.path() + "/issue-conclusion",
                        """
                        {"notice": {"type": "NOTICE", "symbol": "%s-TB/TU", "date": "2024-11-20"},
                         "summary": "Kết quả kiểm tra", "recommendations": [],
                         "occasion": {"on": "2024-11-20", "lateReason": "Nhập hồ sơ cũ"}}
                        """
                                .formatted(opened.inspection().substring(0, 13)),
                        headers);
        assertThat(reply.status()).as(String.valueOf(reply.body())).isIn(200, 202);
        return reply;
    }

    private static Reply signed(String username, String receipt) {
        return await().until(() -> get(username, receipt), reply -> reply.status() != 202);
    }

    private static TlogProof proof(Reply reply) {
        assertThat(reply.status()).isEqualTo(200);
        return TlogProof.read(reply.response().body());
    }

    private static TrustPolicy policy() {
        return TrustPolicy.read(get(AUDITOR, "/api/log/policy").response().body());
    }

    private static String page(String receipt) {
        return receipt.replace("/api/log", "");
    }

    private static String scanned(String html) throws Exception {
        Matcher drawing = DRAWING.matcher(html);
        assertThat(drawing.find()).isTrue();
        var drawn = new QrDrawing(Integer.parseInt(drawing.group(1)), drawing.group(2));
        return new Decoder().decode(QrDrawingTests.modules(drawn)).getText();
    }
}
