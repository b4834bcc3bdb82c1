package vn.giamsat.inspection.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;

/** What the leader proposed orally; it binds nobody until the issuer's notice repeats it. */
public record OralProposal(@Nullable String reference, @Paragraph String text) {}
