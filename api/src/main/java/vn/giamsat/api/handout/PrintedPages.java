package vn.giamsat.api.handout;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.view.QuerySide;

import java.util.UUID;

/** Takes down that the page of a case is being printed; browsers say so. */
@Controller
class PrintedPages {

    private final QuerySide views;
    private final JdbcHandOuts handOuts;

    PrintedPages(QuerySide views, JdbcHandOuts handOuts) {
        this.views = views;
        this.handOuts = handOuts;
    }

    /** {@code at} is the position of the log at which the page shows the case. */
    @PostMapping("/inspections/{id}/printed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void printed(
            ReadContext look,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Long at) {
        if (at == null) {
            throw Refused.malformed("at", FieldFault.MISSING);
        }
        if (at < 0 || at > views.positionOf("timeline")) {
            throw Refused.malformed("at", FieldFault.INVALID);
        }
        if (views.caseFiles().find(id, look.scope(), at).isEmpty()) {
            throw Refused.absent();
        }
        handOuts.record(look, id, HandOut.What.PRINTED, at);
    }
}
