package vn.giamsat.delegation.rule;

import vn.giamsat.rule.Rule;

import java.util.List;

/** What holds for every delegation, in the order of its life; each rule names where it is from. */
public enum DelegationRule implements Rule {
    /** Content and subject are proposed and decided by name (Quyết định 89-QĐ/TW, chuẩn bị). */
    A_DELEGATION_HAS_A_NAME_AND_A_THEME("A delegation has a name and a theme.", "name", "theme"),

    /** Xử lý kết quả giám sát: Quy định 86-QĐ/TW, Điều 12, kept in Quy định 296-QĐ/TW. */
    AN_ESCALATED_CASE_LEADS_TO_AN_INSPECTION(
            "A case is escalated to an inspection, of compliance or for signs of violation.",
            "kind"),

    /** The origin is recorded with the case, so it agrees with the link to the case (design). */
    ONLY_AN_ESCALATED_DELEGATION_NAMES_THE_CASE_BEFORE_IT(
            "Only a delegation whose origin is an escalation names the case it was escalated from.",
            "escalatedFrom",
            "origin"),

    /** The issuing body considers what is before it (Quyết định 89-QĐ/TW, chuẩn bị). */
    ONLY_A_PROPOSAL_UNDER_CONSIDERATION_CAN_BE_RETURNED(
            "Only a proposal under consideration can be returned for correction."),

    /** A correction answers a return (Quyết định 89-QĐ/TW, chuẩn bị). */
    ONLY_A_RETURNED_PROPOSAL_CAN_BE_RESUBMITTED("Only a returned proposal can be resubmitted."),

    /** The issuing body decides on what is before it (Quyết định 89-QĐ/TW, chuẩn bị). */
    ONLY_A_PROPOSAL_UNDER_CONSIDERATION_CAN_BE_APPROVED(
            "Only a proposal under consideration can be approved; a returned one is resubmitted"
                    + " first."),

    /** Thường trực cấp ủy signs the decision (Quyết định 89-QĐ/TW); a visit may have none. */
    A_FORMAL_DELEGATION_IS_FOUNDED_BY_A_DECISION(
            "A supervision or inspection delegation is founded by a decision (quyết định); only a"
                    + " visit may have none.",
            "decision"),

    /** The leader is the one whom the ban thường vụ assigns (Quyết định 89-QĐ/TW). */
    A_DELEGATION_HAS_ONE_LEADER(
            "A delegation has one leader at a time.", "members", "member.post", "successor.post"),

    /** The secretary receives, drafts and keeps the papers (Quyết định 354-QĐ/UBKTTW). */
    A_DELEGATION_HAS_ONE_SECRETARY(
            "A delegation has one secretary at a time.",
            "members",
            "member.post",
            "successor.post"),

    /** Work is divided among persons, one post each (bảng phân công, Quyết định 139-QĐ/TW). */
    A_PERSON_SERVES_IN_ONE_POST(
            "A person serves in one post of the delegation at a time.",
            "members",
            "member.person",
            "successor.person"),

    /** Who served when stays readable; who comes back is appointed anew (design). */
    A_MEMBERSHIP_IS_NAMED_ONCE(
            "A membership is entered once and not taken up again after it ended."),

    /** There must be a founding decision before any work (Quyết định 89-QĐ/TW). */
    ONLY_A_FOUNDED_DELEGATION_ACTS("Only a founded delegation has a plan, members and work."),

    /** Its task ended with the case: hồ sơ bàn giao, lưu trữ (Quyết định 89-QĐ/TW, kết thúc). */
    A_DISBANDED_DELEGATION_ACTS_NO_MORE("A disbanded delegation acts no more."),

    /** Documents are corrected by new documents only (Hướng dẫn 36-HD/VPTW: registered numbers). */
    WHAT_IS_KNOWN_OF_A_DECISION_STANDS(
            "What is recorded of the founding decision stands; only what was missing is completed.",
            "decision"),

    /** Completing nothing would say nothing (design). */
    A_COMPLETION_ADDS_WHAT_WAS_MISSING(
            "A completed decision says something that was missing.", "decision"),

    /** Nội dung is part of the plan (Quyết định 89-QĐ/TW; Hướng dẫn 02-HD/UBKTTW of 2017). */
    A_PLAN_STATES_ITS_CONTENT("A plan states its content.", "content"),

    /** Đối tượng is part of the plan (Quyết định 89-QĐ/TW; Hướng dẫn 02-HD/UBKTTW of 2017). */
    A_PLAN_NAMES_A_SUBJECT("A plan names at least one subject.", "subjects"),

    /** One case is kept for each subject (design). */
    A_SUBJECT_IS_NAMED_ONCE("A plan names each subject once.", "subjects"),

    /** Thời gian, the working duration, is part of the plan (Quyết định 89-QĐ/TW). */
    A_PLAN_COUNTS_ITS_WORKING_DAYS_FROM_ONE(
            "A plan that counts working days has at least one.", "workingDays"),

    /** Changes go through the issuing authority as adjustments (Quyết định 139-QĐ/TW). */
    A_PLAN_IS_DECIDED_ONCE("A plan is decided once; afterwards it is adjusted."),

    /** Only what was decided can be adjusted (Quyết định 139-QĐ/TW). */
    ONLY_A_DECIDED_PLAN_CAN_BE_ADJUSTED("Only a decided plan can be adjusted."),

    /** Nội dung, thời gian or đối tượng is adjusted (Quyết định 139-QĐ/TW). */
    AN_ADJUSTMENT_CHANGES_THE_PLAN(
            "An adjustment changes the content, the subjects or the period examined.", "content"),

    /** Mốc thời gian is a period of facts, apart from the working duration (89-QĐ/TW). */
    A_PERIOD_EXAMINED_RUNS_FORWARD(
            "The period examined does not end before it begins.", "periodExamined.to"),

    /**
     * At most the five most recent years: Quyết định 331-QĐ/TW, written for kiểm tra and kept for
     * giám sát by analogy; a note tells why a period is longer.
     */
    A_PERIOD_EXAMINED_OVER_FIVE_YEARS_IS_EXPLAINED(
            "A period examined of more than five years carries a note that explains it.",
            "periodExamined.note"),

    /** Đề cương gợi ý báo cáo goes to the subject (Quyết định 139-QĐ/TW, 331-QĐ/TW). */
    AN_OUTLINE_CAN_BE_READ("An outline of the self-report is a text, a paper or a file.", "text"),

    /** Bảng phân công divides the work of the delegation (Quyết định 139-QĐ/TW). */
    WORK_IS_ASSIGNED_TO_A_SERVING_MEMBER("Work is assigned to a member who serves.", "member"),

    /** An assignment without its task would say nothing (design). */
    AN_ASSIGNMENT_STATES_THE_TASK("An assignment states the task.", "task"),

    /** Who is not there can neither be replaced nor released (design). */
    ONLY_A_SERVING_MEMBER_LEAVES(
            "Only a member who serves can be replaced or released.", "leaving"),

    /** A delegation is manned by those who do not serve in it; another one decides (design). */
    NOBODY_TAKES_A_SEAT_BY_THEIR_OWN_HAND(
            "Nobody appoints themselves to a delegation; somebody else of the issuing body does.",
            "members",
            "member.person",
            "successor.person"),
    /** A replacement fills the post that falls vacant; another post is another appointment. */
    A_SUCCESSOR_TAKES_THE_SAME_POST(
            "A successor takes the post of the member who leaves.", "successor.post"),

    /** The leader answers for the delegation until the case ends (Quyết định 89-QĐ/TW). */
    A_LEADER_LEAVES_ONLY_FOR_A_SUCCESSOR(
            "A leader is not released but replaced by a successor.", "leaving"),

    /** What departs from an earlier decision is explained to who reads it later (design). */
    A_CHANGE_OF_COURSE_SAYS_WHY(
            "A return, a completion, an adjustment, a change of members and an ending say why.",
            "reason");

    private final String sentence;
    private final List<String> fields;

    DelegationRule(String sentence, String... fields) {
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
