package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.FieldProblem;
import vn.giamsat.api.problem.ProblemKind;
import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.text.DownloadName;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The office's rules and years as a file for people: taken away, and taken in once it was looked
 * at. What was looked at travels in the page, so that nothing is kept of a file nobody confirms.
 */
@Controller
class ProcedureFilePages {

    static final int LARGEST = 1 << 20;

    private static final String PAGE = "procedure-import";

    private final OfficeFile office;
    private final ImportProcedure imports;
    private final ProblemWriter problems;
    private final MessageSource texts;

    ProcedureFilePages(
            OfficeFile office,
            ImportProcedure imports,
            ProblemWriter problems,
            MessageSource texts) {
        this.office = office;
        this.imports = imports;
        this.problems = problems;
        this.texts = texts;
    }

    /** One thing that is wrong in a file, in words. */
    record ToldFault(String at, @Nullable Integer line, String message) {}

    @GetMapping("/procedure/file")
    ResponseEntity<byte[]> file(ReadContext look, Locale locale) {
        String title = texts.getMessage("procedure-title", null, locale);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, DownloadName.of(title, look.day(), "json"))
                .body(OfficeFile.text(office.of(look.asOf())).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/procedure/import")
    String ask(ReadContext look) {
        imports.require(look.caller());
        requirePresent(look);
        return PAGE;
    }

    /** Nothing is recorded yet. */
    @PostMapping("/procedure/import")
    String look(Model model, ReadContext look, @RequestParam("file") MultipartFile file)
            throws IOException {
        imports.require(look.caller());
        requirePresent(look);
        if (file.getSize() > LARGEST) {
            return faulty(
                    model, look, Refused.because(ProblemKind.TOO_LARGE, Map.of("limit", LARGEST)));
        }
        try {
            return preview(model, look, utf8(file.getBytes()), false);
        } catch (CharacterCodingException otherLetters) {
            return faulty(model, look, Refused.malformed("", FieldFault.NOT_JSON));
        }
    }

    /** What was looked at is recorded, unless the office's own has changed meanwhile. */
    @PostMapping("/procedure/import/record")
    String record(
            Model model,
            ReadContext look,
            @RequestParam("content") String content,
            @RequestParam("seen") String seen,
            @RequestParam(value = "reason", defaultValue = "") String reason) {
        imports.require(look.caller());
        requirePresent(look);
        ProcedureFile.Read read = imports.read(content, look.caller());
        ProcedureChanges changes = imports.changes(read, look.scope());
        if (!fingerprint(changes).equals(seen)) {
            return preview(model, look, content, true);
        }
        model.addAttribute("reason", reason);
        try {
            // the days that are hardly meant stood on the page that was confirmed
            imports.record(changes, reason.strip(), read.unusualDays(), look.caller());
        } catch (Refused refused) {
            model.addAttribute("faults", problems.faults(refused, look.caller().locale()));
            return preview(model, look, content, false);
        }
        model.addAttribute("recorded", changes);
        return PAGE;
    }

    private String preview(Model model, ReadContext look, String content, boolean movedOn) {
        ProcedureFile.Read read;
        try {
            read = imports.read(content, look.caller());
        } catch (Refused unreadable) {
            return faulty(model, look, unreadable);
        }
        if (!read.faults().isEmpty()) {
            model.addAttribute("wrong", told(read.faults(), look));
            return PAGE;
        }
        ProcedureChanges changes = imports.changes(read, look.scope());
        model.addAttribute("changes", changes);
        model.addAttribute(
                "unusual", read.unusual().stream().map(field -> told(field, look)).toList());
        model.addAttribute("content", OfficeFile.text(read.said()));
        model.addAttribute("seen", fingerprint(changes));
        model.addAttribute("movedOn", movedOn);
        return PAGE;
    }

    private String faulty(Model model, ReadContext look, Refused refused) {
        List<ToldFault> told =
                refused.fields().isEmpty()
                        ? List.of(
                                new ToldFault(
                                        "",
                                        null,
                                        String.valueOf(
                                                problems.describe(refused, look.caller().locale())
                                                        .getDetail())))
                        : refused.fields().stream().map(field -> told(field, look)).toList();
        model.addAttribute("wrong", told);
        return PAGE;
    }

    private List<ToldFault> told(List<FileFault> faults, ReadContext look) {
        return faults.stream()
                .map(
                        fault ->
                                fault.broken() == null
                                        ? told(fault.place(), look)
                                        : new ToldFault(
                                                fault.place().path(),
                                                fault.place().line(),
                                                String.valueOf(
                                                        problems.describe(
                                                                        fault.broken(),
                                                                        look.caller().locale())
                                                                .getDetail())))
                .toList();
    }

    private ToldFault told(FieldProblem field, ReadContext look) {
        return new ToldFault(
                field.path(), field.line(), problems.sentence(field, look.caller().locale()));
    }

    /** What was looked at: each entry with the version it would follow. */
    private static String fingerprint(ProcedureChanges changes) {
        return Stream.concat(
                        changes.rules().stream().map(r -> r.code() + ":" + r.version()),
                        changes.years().stream().map(y -> y.year() + ":" + y.version()))
                .collect(Collectors.joining(","));
    }

    private static void requirePresent(ReadContext look) {
        if (look.isOnlyForReading()) {
            throw Refused.because(ProblemKind.NOTHING_IS_WRITTEN_IN_THE_PAST);
        }
    }

    private static String utf8(byte[] content) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
    }
}
