package vn.giamsat.crosscheck.rule;

import vn.giamsat.rule.Rule;

import java.util.List;

/** What holds between a delegation, its people, its cases and the units they examine. */
public enum CrossCheckRule implements Rule {
    /** The decision that founds a delegation says what it does (Quyết định 89-QĐ/TW, chuẩn bị). */
    A_CASE_IS_OF_THE_KIND_OF_ITS_DELEGATION(
            "A case is of the kind for which its delegation was founded.", "kind"),

    /**
     * Đối tượng is part of the plan, and only the issuing body adjusts it (Quyết định 139-QĐ/TW);
     * an old record that goes beyond its plan says why.
     */
    A_CASE_EXAMINES_A_SUBJECT_OF_THE_PLAN(
            "A case examines a subject of the plan; one that is not in it says why.",
            "departure",
            "subject"),

    /** Cấp ủy kiểm tra, giám sát tổ chức đảng cấp dưới (Điều lệ Đảng, Điều 30). */
    A_BODY_DOES_NOT_EXAMINE_ITSELF(
            "A body does not examine itself: the subject is another unit than the issuing body.",
            "subject",
            "subjects"),

    /** Cấp ủy kiểm tra, giám sát tổ chức đảng cấp dưới (Điều lệ Đảng, Điều 30). */
    A_LOWER_BODY_DOES_NOT_EXAMINE_ITS_SUPERIOR(
            "A lower body does not examine its superior.", "subject", "subjects"),

    /** As before, where only the levels are known and old records may err. */
    A_BODY_OF_A_LOWER_LEVEL_EXAMINES_A_HIGHER_ONE_ONLY_WITH_A_REASON(
            "A body of a lower level examines one of a higher level only with a reason.",
            "departure",
            "subject"),

    /**
     * Kiểm tra, giám sát must be impartial (khách quan: Quy định 22-QĐ/TW, then 296-QĐ/TW), so who
     * has a part in the unit examined stands aside; the issuing body may decide otherwise.
     */
    A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED(
            "A person of the unit under examination does not take part in it, unless that was"
                    + " declared and the issuing body decided so.",
            "member.declared",
            "successor.declared",
            "members.declared",
            "members",
            "departure"),

    /** Xử lý kết quả giám sát: Quy định 86-QĐ/TW, Điều 12; the case before may be on paper only. */
    AN_ESCALATION_NAMES_WHERE_IT_COMES_FROM(
            "What is escalated names the case it comes from, or says why no case is named.",
            "escalatedFrom",
            "departure",
            "origin");

    private final String sentence;
    private final List<String> fields;

    CrossCheckRule(String sentence, String... fields) {
        this.sentence = sentence;
        this.fields = List.of(fields);
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public List<String> fields() {
        return fields;
    }
}
