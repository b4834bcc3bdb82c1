package vn.giamsat.delegation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.field.Sensitive;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;

import java.util.UUID;

/** Releases a member who is not replaced, with the reason. */
@WhileDelegation({DelegationCondition.ACTING, DelegationCondition.WITH_MEMBERS_BESIDE_THE_LEADER})
public record ReleaseMember(
        DelegationId delegation,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.MEMBER) UUID leaving,
        @Nullable Document decision,
        @Paragraph @Sensitive String reason,
        Occasion occasion)
        implements DelegationCommand {}
