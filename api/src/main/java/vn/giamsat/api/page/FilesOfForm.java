package vn.giamsat.api.page;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

import vn.giamsat.api.evidence.EvidenceIntake;
import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.security.Caller;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Takes the files of a form into the store at once, so that a form that is shown again need not be
 * given them again.
 */
@Component
class FilesOfForm {

    private static final String FIELD = "uploads";

    private final EvidenceIntake intake;
    private final ProblemWriter problems;

    FilesOfForm(EvidenceIntake intake, ProblemWriter problems) {
        this.intake = intake;
        this.problems = problems;
    }

    /** The files that are stored, and what was wrong with the others. */
    record Taken(List<SentForm.KeptFile> kept, @Nullable FormProblem problem) {}

    Taken take(
            MultiValueMap<String, String> typed,
            @Nullable List<MultipartFile> uploads,
            Caller caller) {
        List<SentForm.KeptFile> kept = new ArrayList<>();
        for (String written : typed.getOrDefault("kept", List.of())) {
            kept.add(SentForm.KeptFile.of(written));
        }
        List<FormProblem.Fault> faults = new ArrayList<>();
        ProblemDetail last = null;
        for (MultipartFile upload : uploads == null ? List.<MultipartFile>of() : uploads) {
            if (isChosen(upload)) {
                try {
                    kept.add(keep(upload, caller));
                } catch (Refused refused) {
                    last = problems.describe(refused, caller.locale());
                    faults.add(
                            new FormProblem.Fault(FIELD, name(upload) + ": " + last.getDetail()));
                }
            }
        }
        return new Taken(kept, last == null ? null : problem(last, faults));
    }

    private SentForm.KeptFile keep(MultipartFile upload, Caller caller) {
        try (InputStream content = upload.getInputStream()) {
            return new SentForm.KeptFile(intake.take(caller, name(upload), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A browser sends an empty, nameless part when no file was chosen. */
    private static boolean isChosen(MultipartFile upload) {
        return !name(upload).isEmpty();
    }

    private static String name(MultipartFile upload) {
        return Objects.requireNonNullElse(upload.getOriginalFilename(), "");
    }

    private static FormProblem problem(ProblemDetail told, List<FormProblem.Fault> faults) {
        return new FormProblem(
                told.getStatus(), String.valueOf(told.getTitle()), null, List.copyOf(faults));
    }
}
