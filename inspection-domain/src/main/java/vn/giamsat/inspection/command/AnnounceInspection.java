package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.field.AskedInOrder;
import vn.giamsat.field.DemandedByRule;
import vn.giamsat.inspection.event.AnnouncementMode;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;

import java.time.LocalDate;
import java.util.List;

/**
 * Announces decision and plan to the subject (triển khai quyết định) and asks for its self-report.
 */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.NOT_ANNOUNCED})
@AskedInOrder({"decision", "plan", "occasion", "mode", "place", "selfReportDueOn", "attendees"})
public record AnnounceInspection(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        AnnouncementMode mode,
        @Nullable String place,
        @DemandedByRule @Nullable Document decision,
        @DemandedByRule @Nullable Document plan,
        List<String> attendees,
        @Nullable LocalDate selfReportDueOn,
        Occasion occasion)
        implements InspectionCommand {}
