package vn.giamsat.api.form;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What a form is about: what it is called, where it is read, and the version that its reader sees;
 * null where nothing is there yet.
 */
public record FormSubject(
        @Nullable String title, String address, List<String> about, @Nullable Long version) {}
