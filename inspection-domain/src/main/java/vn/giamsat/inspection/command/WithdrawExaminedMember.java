package vn.giamsat.inspection.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.field.Sensitive;
import vn.giamsat.value.InspectionId;

import java.util.UUID;

/** Takes back that a party member is examined in this case, with the reason. */
@WhileCase({CaseCondition.FILE_OPEN, CaseCondition.WITH_EXAMINED_MEMBER})
public record WithdrawExaminedMember(
        InspectionId inspection,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.EXAMINED_MEMBER) UUID member,
        @Paragraph @Sensitive String reason)
        implements InspectionCommand {}
