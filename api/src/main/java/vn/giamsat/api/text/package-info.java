/**
 * The words of both languages: texts, terms, values, sentences, and in which of them a reader is
 * answered.
 */
@NullMarked
package vn.giamsat.api.text;

import org.jspecify.annotations.NullMarked;
