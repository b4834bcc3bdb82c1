package vn.giamsat.api.procedure;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.command.ConfirmedDays;
import vn.giamsat.api.command.MaxBodySize;
import vn.giamsat.api.security.Caller;
import vn.giamsat.procedure.WrittenProcedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The office's rules and years as a file, out and in, for programs. */
@RestController
public class ProcedureReads {

    private final OfficeFile office;
    private final ImportProcedure imports;

    ProcedureReads(OfficeFile office, ImportProcedure imports) {
        this.office = office;
        this.imports = imports;
    }

    @GetMapping("/api/procedure")
    WrittenProcedure file(ReadContext look) {
        return office.of(look.asOf());
    }

    /** What the file would change, and which cases it would have moved; nothing is recorded. */
    @PostMapping(path = "/api/procedure/differences", consumes = MediaType.APPLICATION_JSON_VALUE)
    ProcedureChanges differences(ReadContext look, @RequestBody @MaxBodySize(1 << 20) String file) {
        Caller caller = look.caller();
        imports.require(caller);
        return imports.changes(imports.read(file, caller), look.scope());
    }

    /** Records what the file changes; with the reason where it corrects what is in force. */
    @PostMapping(path = "/api/procedure", consumes = MediaType.APPLICATION_JSON_VALUE)
    ImportedProcedure record(
            ReadContext look,
            @RequestBody @MaxBodySize(1 << 20) String file,
            @RequestParam(defaultValue = "") String reason,
            @RequestHeader(value = ConfirmedDays.HEADER, required = false)
                    @Nullable String confirmedDays) {
        Caller caller = look.caller();
        imports.require(caller);
        ProcedureFile.Read read = imports.read(file, caller);
        ProcedureChanges changes = imports.changes(read, look.scope());
        Set<LocalDate> confirmed = ConfirmedDays.of(confirmedDays);
        read.requireConfirmed(confirmed);
        imports.record(changes, reason, confirmed, caller);
        return ImportedProcedure.of(changes);
    }

    /** What was recorded of a file, and the cases that keep a date it would have moved. */
    record ImportedProcedure(List<String> rules, List<Integer> years, List<MovedCase> moved) {

        static ImportedProcedure of(ProcedureChanges changes) {
            return new ImportedProcedure(
                    changes.rules().stream().map(ProcedureChanges.RuleChange::code).toList(),
                    changes.years().stream().map(ProcedureChanges.YearChange::year).toList(),
                    changes.moved());
        }
    }
}
