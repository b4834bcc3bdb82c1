package vn.giamsat.api.form;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

import vn.giamsat.api.evidence.EvidenceIntake;
import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.problem.StoredProblem;
import vn.giamsat.api.security.Caller;
import vn.giamsat.event.EvidenceFile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Takes the files of a form into the store at once, so that a form that is shown again need not be
 * given them again.
 */
@Component
final class FormUploads {

    /** In the facts of a problem: which field, and which file. */
    static final String FIELD = "field";

    static final String FILE = "file";

    private final EvidenceIntake intake;
    private final ProblemWriter problems;

    FormUploads(EvidenceIntake intake, ProblemWriter problems) {
        this.intake = intake;
        this.problems = problems;
    }

    /** The draft with those files that are stored, and with what was wrong with another. */
    FormDraft take(
            CommandForm form,
            FormDraft before,
            MultiValueMap<String, MultipartFile> posted,
            Caller caller) {
        FormDraft draft = before;
        for (Map.Entry<String, List<MultipartFile>> field : posted.entrySet()) {
            Field known = form.field(field.getKey()).orElse(null);
            if (known instanceof Field.Files || known != null && EvidenceUploads.belongTo(known)) {
                boolean many = !(known instanceof Field.Files one) || one.many();
                draft = take(draft, field.getKey(), field.getValue(), many, caller);
            }
        }
        return draft;
    }

    private FormDraft take(
            FormDraft before,
            String path,
            List<MultipartFile> posted,
            boolean many,
            Caller caller) {
        List<EvidenceFile> received = new ArrayList<>();
        FormDraft draft = before;
        for (MultipartFile file : posted) {
            // a browser sends an empty, nameless part when no file was chosen
            if (!name(file).isEmpty()) {
                try {
                    received.add(keep(file, caller));
                } catch (Refused refused) {
                    draft = draft.refused(at(path, name(file), problems.store(refused)));
                }
            }
        }
        return received.isEmpty() ? draft : draft.with(draft.files().with(path, received, many));
    }

    private EvidenceFile keep(MultipartFile file, Caller caller) {
        try (InputStream content = file.getInputStream()) {
            return intake.take(caller, name(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StoredProblem at(String path, String file, StoredProblem problem) {
        Map<String, String> facts = new HashMap<>(problem.facts());
        facts.put(FIELD, path);
        facts.put(FILE, file);
        return new StoredProblem(problem.kind(), problem.rule(), facts, problem.fields());
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
