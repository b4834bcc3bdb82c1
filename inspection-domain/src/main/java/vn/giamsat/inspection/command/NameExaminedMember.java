package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.field.Sensitive;
import vn.giamsat.value.InspectionId;
import vn.giamsat.value.Occasion;
import vn.giamsat.value.UnitId;

import java.util.List;
import java.util.UUID;

/**
 * Names a party member (đảng viên) as examined in this case. The member's identity is the same in
 * every case, so that occurrences and people can be counted apart; whether the member sits on a
 * committee (cấp ủy viên) may be unknown.
 */
@WhileCase(CaseCondition.FILE_OPEN)
public record NameExaminedMember(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.EXAMINED_MEMBER) UUID member,
        @Sensitive String name,
        @Sensitive List<String> posts,
        @Nullable Boolean committeeMember,
        @Nullable UnitId unit,
        Occasion occasion)
        implements InspectionCommand {}
