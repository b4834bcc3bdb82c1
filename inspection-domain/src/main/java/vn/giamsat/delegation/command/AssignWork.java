package vn.giamsat.delegation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;

import java.util.UUID;

/** Assigns a part of the work to a member (bảng phân công). */
@WhileDelegation({DelegationCondition.ACTING, DelegationCondition.WITH_MEMBERS})
public record AssignWork(
        DelegationId delegation,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.MEMBER) UUID member,
        @Paragraph String task,
        Occasion occasion)
        implements DelegationCommand {}
