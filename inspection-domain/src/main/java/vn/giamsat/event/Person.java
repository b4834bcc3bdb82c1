package vn.giamsat.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.KeptInside;
import vn.giamsat.field.ReferenceKind;
import vn.giamsat.field.Refers;

import java.util.List;
import java.util.UUID;

/** A person with the posts held at that time, and the account they sign in with, if any. */
public record Person(
        String name,
        List<String> posts,
        @KeptInside @Refers(ReferenceKind.ACCOUNT) @Nullable UUID account) {}
