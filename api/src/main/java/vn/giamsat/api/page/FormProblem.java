package vn.giamsat.api.page;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

import java.util.List;

/** Why a form was not recorded, in the reader's words, and which fields to look at. */
public record FormProblem(int status, String title, @Nullable String detail, List<Fault> faults) {

    /** One field and what is wrong with it. */
    public record Fault(String field, String message) {

        /** The field of the form, of whichever part of it the fault is. */
        public String place() {
            String whole = field.replaceFirst("\\[.*", "");
            return whole.equals("files") ? "uploads" : whole;
        }
    }

    /** What is wrong with this field; null when nothing is. */
    public @Nullable String of(String field) {
        return faults.stream()
                .filter(fault -> fault.place().equals(field))
                .map(Fault::message)
                .findFirst()
                .orElse(null);
    }

    /** Somebody else was faster: the form was written for an earlier state. */
    boolean isStale() {
        return status == HttpStatus.PRECONDITION_FAILED.value();
    }

    /** Nothing the reader of the form could put right in it. */
    boolean isOfThePage() {
        return status == HttpStatus.FORBIDDEN.value()
                || status == HttpStatus.NOT_FOUND.value()
                || status == HttpStatus.UNAUTHORIZED.value();
    }
}
