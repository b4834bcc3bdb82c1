package vn.giamsat.api.form;

import java.util.List;

/** A part of a form on its page; without a number where there is only one. */
public record ShownSection(String name, int number, List<ShownField> fields) {}
