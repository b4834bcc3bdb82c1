package vn.giamsat.api.form.reference;

import org.springframework.stereotype.Component;

import vn.giamsat.view.QuerySide;
import vn.giamsat.view.casefile.CaseFile;
import vn.giamsat.view.followup.FollowUp;

import java.util.Optional;

/** The case or the recommendation that a form is about, as its reader may see it. */
@Component
final class CaseOfQuestion {

    private final QuerySide views;

    CaseOfQuestion(QuerySide views) {
        this.views = views;
    }

    Optional<CaseFile> find(References.Question question) {
        return Optional.ofNullable(question.matter())
                .flatMap(id -> views.caseFiles().find(id, question.context().scope(), null));
    }

    Optional<FollowUp> findRecommendation(References.Question question) {
        return Optional.ofNullable(question.matter())
                .flatMap(id -> views.followUps().find(id, question.context().scope(), null));
    }
}
