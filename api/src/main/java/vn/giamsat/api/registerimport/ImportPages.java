package vn.giamsat.api.registerimport;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.view.RedirectView;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.command.CommandAnswer;
import vn.giamsat.api.command.CommandCatalogue;
import vn.giamsat.api.csv.CsvFor;
import vn.giamsat.api.csv.CsvTable;
import vn.giamsat.api.offer.OfferedCommands;
import vn.giamsat.api.problem.ProblemWriter;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.registerimport.JdbcImportedTables.Kept;
import vn.giamsat.api.registerimport.RecordTable.Recorded;
import vn.giamsat.api.table.Table;
import vn.giamsat.api.table.TableFile;
import vn.giamsat.api.table.UnreadableTable;
import vn.giamsat.api.table.UnreadableTable.Reason;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Brings a table of units or accounts: the file is chosen, its lines are looked at with what each
 * would have recorded, and then recorded together or, with a fault in one of them, not at all.
 */
@Controller
class ImportPages {

    private static final String UNREADABLE = "unreadable";
    private static final String LINE = "line";

    private final List<RegisterImport> registers;
    private final JdbcImportedTables tables;
    private final RecordTable recording;
    private final OfferedCommands offers;
    private final CommandCatalogue catalogue;
    private final ProblemWriter problems;
    private final Supplier<UUID> ids;

    ImportPages(
            List<RegisterImport> registers,
            JdbcImportedTables tables,
            RecordTable recording,
            OfferedCommands offers,
            CommandCatalogue catalogue,
            ProblemWriter problems,
            Supplier<UUID> ids) {
        this.registers = registers;
        this.tables = tables;
        this.recording = recording;
        this.offers = offers;
        this.catalogue = catalogue;
        this.problems = problems;
        this.ids = ids;
    }

    @GetMapping({"/units/import-units", "/accounts/import-accounts"})
    String choose(
            Model model,
            ReadContext context,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = UNREADABLE, required = false) @Nullable Reason why,
            @RequestParam(name = LINE, required = false) @Nullable Integer line,
            @RequestParam(required = false) @Nullable String unsent) {
        RegisterImport register = register(request, context);
        Reason reason = "too-large".equals(unsent) ? Reason.TOO_LARGE : why;
        model.addAttribute("import", register);
        model.addAttribute(
                "unreadable",
                reason == null ? null : new ImportWords(problems, locale).sentence(reason, line));
        if (reason != null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return "import";
    }

    @PostMapping({"/units/import-units", "/accounts/import-accounts"})
    RedirectView take(
            ReadContext context,
            HttpServletRequest request,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        RegisterImport register = register(request, context);
        try {
            if (file == null || file.isEmpty()) {
                throw new UnreadableTable(Reason.EMPTY);
            }
            if (file.getSize() > TableFile.MOST_OCTETS) {
                throw new UnreadableTable(Reason.TOO_LARGE);
            }
            Table table = TableFile.read(file.getBytes());
            UUID id = ids.get();
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            tables.keep(id, context.caller().account(), register.register(), new Kept(name, table));
            return led(register.address(id));
        } catch (UnreadableTable unreadable) {
            String line = unreadable.line() == null ? "" : "&" + LINE + "=" + unreadable.line();
            return led(register.address() + "?" + UNREADABLE + "=" + unreadable.reason() + line);
        }
    }

    @GetMapping({"/units/{id}/import-units", "/accounts/{id}/import-accounts"})
    String preview(
            Model model,
            ReadContext context,
            Locale locale,
            HttpServletRequest request,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer recorded) {
        RegisterImport register = register(request, context);
        Kept kept = kept(register, id, context);
        show(model, register, id, kept, context, locale);
        model.addAttribute("recordedCommands", recorded);
        return "import";
    }

    /** Planned anew against the registers of now: what came in meanwhile is not recorded again. */
    @PostMapping({"/units/{id}/import-units", "/accounts/{id}/import-accounts"})
    Object record(
            Model model,
            ReadContext context,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable UUID id) {
        RegisterImport register = register(request, context);
        Kept kept = kept(register, id, context);
        ImportPlan plan = register.plan(kept.table(), context.caller().account());
        if (plan.isRefused()) {
            return led(register.address(id));
        }
        Recorded done = recording.record(plan, context.caller());
        RuntimeException refused = done.refused();
        if (refused != null) {
            show(model, register, id, kept, context, locale);
            model.addAttribute("recordedCommands", done.commands());
            model.addAttribute("stoppedAt", done.line());
            model.addAttribute("problem", problems.describe(refused, locale));
            response.setStatus(HttpStatus.CONFLICT.value());
            return "import";
        }
        CommandAnswer last = done.last();
        String seen = last == null ? "" : "&atLeast=" + last.id() + ":" + last.version();
        return led(register.address(id) + "?recorded=" + done.commands() + seen);
    }

    @GetMapping({"/units/import-units/template.xlsx", "/accounts/import-accounts/template.xlsx"})
    ResponseEntity<byte[]> template(ReadContext context, HttpServletRequest request) {
        RegisterImport register = register(request, context);
        return file(
                register,
                ".xlsx",
                MediaType.parseMediaType(
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
                TemplateFile.of(register.columns()));
    }

    @GetMapping({"/units/import-units/template.csv", "/accounts/import-accounts/template.csv"})
    ResponseEntity<byte[]> textTemplate(ReadContext context, HttpServletRequest request) {
        RegisterImport register = register(request, context);
        List<String> head = register.columns().stream().map(Headings::both).toList();
        return file(
                register,
                ".csv",
                CsvTable.TYPE,
                CsvTable.of(CsvFor.PEOPLE, head, Stream.<List<String>>of()).bytes());
    }

    private static ResponseEntity<byte[]> file(
            RegisterImport register, String ending, MediaType type, byte[] content) {
        String name = (register.register().equals("units") ? "don-vi" : "tai-khoan") + ending;
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .contentType(type)
                .body(content);
    }

    private void show(
            Model model,
            RegisterImport register,
            UUID id,
            Kept kept,
            ReadContext context,
            Locale locale) {
        ImportPlan plan = register.plan(kept.table(), context.caller().account());
        model.addAttribute("import", register);
        model.addAttribute("id", id);
        model.addAttribute("fileName", kept.fileName());
        model.addAttribute(
                "unread",
                kept.table().unread().stream().filter(s -> !s.equals(TemplateFile.GUIDE)).toList());
        model.addAttribute("plan", ShownPlan.of(plan, new ImportWords(problems, locale)));
    }

    private Kept kept(RegisterImport register, UUID id, ReadContext context) {
        return tables.find(id, context.caller().account(), register.register())
                .orElseThrow(Refused::absent);
    }

    /** Whoever may send the command of the register; in the past nobody. */
    private RegisterImport register(HttpServletRequest request, ReadContext context) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        RegisterImport register =
                registers.stream()
                        .filter(one -> path.startsWith("/" + one.register() + "/"))
                        .findFirst()
                        .orElseThrow(Refused::absent);
        offers.require(context, catalogue.of(register.command()), null);
        return register;
    }

    private static RedirectView led(String page) {
        var view = new RedirectView(page, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        return view;
    }
}
