package vn.giamsat.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.field.Paragraph;

import java.time.LocalDate;

/**
 * A numbered paper as far as the record names it. Numbers restart at 01 for each type in each term
 * of a committee (Hướng dẫn 36-HD/VPTW), so only issuer, type, term and number together identify
 * it.
 */
public record Document(
        DocumentType type,
        @Nullable String issuer,
        @Nullable String term,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable LocalDate date,
        @Paragraph @Nullable String about) {}
