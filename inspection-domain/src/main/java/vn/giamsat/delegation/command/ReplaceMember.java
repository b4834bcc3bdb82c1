package vn.giamsat.delegation.command;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Member;
import vn.giamsat.event.Document;
import vn.giamsat.field.Paragraph;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;
import vn.giamsat.field.Sensitive;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.Occasion;

import java.util.UUID;

/** Replaces a member by another person in the same post, by decision of the issuer. */
@WhileDelegation({DelegationCondition.ACTING, DelegationCondition.WITH_MEMBERS})
public record ReplaceMember(
        DelegationId delegation,
        @Nullable Long expectedVersion,
        @Refers(ReferenceKind.MEMBER) UUID leaving,
        Member successor,
        @Nullable Document decision,
        @Paragraph @Sensitive String reason,
        Occasion occasion)
        implements DelegationCommand {}
