package vn.giamsat.view.followup;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Document;

import java.time.LocalDate;

/** The paper that corrected the notice in which a recommendation stands, and its day. */
public record NoticeCorrection(Document document, @Nullable LocalDate on) {}
