package vn.giamsat.api.page.inspectioncase;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.giamsat.api.RunningProduct.get;
import static vn.giamsat.api.RunningProduct.post;
import static vn.giamsat.api.SmallCase.CLERK;
import static vn.giamsat.api.SmallCase.ISSUER;
import static vn.giamsat.api.SmallCase.OFFICER_OF_ANOTHER;

import org.junit.jupiter.api.Test;

import vn.giamsat.api.RunningProduct.Reply;
import vn.giamsat.api.SmallCase;
import vn.giamsat.api.page.Browser;

/**
 * A symbol that contradicts its issuer is kept as written, and told on the case and in the
 * register.
 */
class PapersOfCaseIT {

    @Test
    void a_symbol_of_another_body_is_told_on_the_case_and_in_the_register() {
        SmallCase opened = SmallCase.open();
        Reply concluded =
                post(
                        ISSUER,
                        opened.path() + "/issue-conclusion",
                        """
                        {"notice": {"type": "NOTICE", "symbol": "15-TB/TW", "date": "2024-11-20",
                                    "issuer": "Tỉnh ủy Khác Ký hiệu"},
                         "summary": "Kết quả kiểm tra", "recommendations": [],
                         "occasion": {"on": "2024-11-20", "lateReason": "Nhập hồ sơ cũ"}}
                        """);
        assertThat(concluded.status()).as(String.valueOf(concluded.body())).isEqualTo(200);
        String seen =
                "atLeast=" + opened.inspection() + ":" + concluded.body().path("version").asLong();

        Browser clerk = Browser.of(CLERK, "vi");
        assertThat(clerk.get("/inspections/" + opened.inspection() + "?" + seen).html())
                .contains("Ký hiệu không khớp cơ quan ban hành", "15-TB/TW");
        String list = "/papers?flag=SYMBOL_OF_ANOTHER_BODY&issuer=khac+ky+hieu&year=2024";
        assertThat(clerk.get(list).html())
                .contains(
                        "15-TB/TW",
                        "Ký hiệu của cơ quan khác",
                        "/inspections/" + opened.inspection())
                .doesNotContain("??");
        assertThat(get(CLERK, "/api" + list).body().path("items")).hasSize(1);
        assertThat(get(OFFICER_OF_ANOTHER, "/api" + list).body().path("items")).isEmpty();
        assertThat(clerk.get("/papers.csv?flag=SYMBOL_OF_ANOTHER_BODY").html())
                .contains("15-TB/TW");
    }
}
