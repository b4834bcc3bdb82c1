package vn.giamsat.procedure;

import static vn.giamsat.event.CaseKind.COMPLIANCE_INSPECTION;
import static vn.giamsat.event.CaseKind.SUSPICION_INSPECTION;
import static vn.giamsat.event.CaseKind.THEMATIC_SUPERVISION;
import static vn.giamsat.event.ClockStart.DECISION;
import static vn.giamsat.event.ClockStart.SELF_REPORT_RECEIVED;
import static vn.giamsat.event.DayUnit.CALENDAR_DAYS;
import static vn.giamsat.event.DayUnit.WORKING_DAYS;

import vn.giamsat.event.Level;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The deadline rules known for supervision and inspection in the Party. */
public final class DeadlineRules {

    private static final List<DeadlineRule> ALL =
            List.of(
                    supervision2017("GS-2017-TW", Level.CENTRAL, 45),
                    supervision2017("GS-2017-TINH", Level.PROVINCE, 30),
                    supervision2017("GS-2017-HUYEN", Level.DISTRICT, 25),
                    supervision2017("GS-2017-COSO", Level.GRASSROOTS, 20),
                    inspection331("KT-331-TW", Level.CENTRAL, 60),
                    inspection331("KT-331-TINH", Level.PROVINCE, 45),
                    inspection331("KT-331-COSO", Level.GRASSROOTS, 20),
                    inspection139());

    private DeadlineRules() {}

    public static List<DeadlineRule> all() {
        return ALL;
    }

    public static Optional<DeadlineRule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** In force until its basis, Quy định 86-QĐ/TW, was replaced on 30/05/2025. */
    private static DeadlineRule supervision2017(String id, Level level, int limit) {
        return new DeadlineRule(
                id,
                Set.of(THEMATIC_SUPERVISION),
                level,
                limit,
                WORKING_DAYS,
                SELF_REPORT_RECEIVED,
                third(limit),
                "Hướng dẫn 02-HD/UBKTTW ngày 12/9/2017",
                LocalDate.of(2017, 9, 12),
                LocalDate.of(2025, 5, 29));
    }

    /** The excerpts known of 331 and 139 do not say where the days begin: the decision is taken. */
    private static DeadlineRule inspection331(String id, Level level, int limit) {
        return new DeadlineRule(
                id,
                Set.of(COMPLIANCE_INSPECTION, SUSPICION_INSPECTION),
                level,
                limit,
                CALENDAR_DAYS,
                DECISION,
                third(limit),
                "Quyết định 331-QĐ/TW ngày 18/6/2025",
                LocalDate.of(2025, 6, 18),
                null);
    }

    private static DeadlineRule inspection139() {
        return new DeadlineRule(
                "KT-139",
                Set.of(COMPLIANCE_INSPECTION, SUSPICION_INSPECTION),
                Level.CENTRAL,
                180,
                CALENDAR_DAYS,
                DECISION,
                60,
                "Quyết định 139-QĐ/TW ngày 04/01/2024",
                LocalDate.of(2024, 1, 4),
                null);
    }

    /** "At most a third" rounds down: 8 days of 25, 6 of 20. One day more would exceed it. */
    private static int third(int limit) {
        return limit / 3;
    }
}
