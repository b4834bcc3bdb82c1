package vn.giamsat.api.bitemporal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.giamsat.api.asof.ReadContext;
import vn.giamsat.api.day.WrittenDay;
import vn.giamsat.api.problem.FieldFault;
import vn.giamsat.api.problem.GivenDay;
import vn.giamsat.api.problem.Refused;
import vn.giamsat.api.timeline.TimelineFormatter;
import vn.giamsat.api.timeline.TimelineLine;
import vn.giamsat.event.OfficeDays;
import vn.giamsat.view.QuerySide;
import vn.giamsat.view.bitemporal.BitemporalCase;
import vn.giamsat.view.bitemporal.BitemporalCases;
import vn.giamsat.view.bitemporal.BitemporalFact;
import vn.giamsat.view.read.Page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers what was known at the moment looked at about a day, in the reader's words. */
@Component
class BitemporalReporting {

    static final String ABOUT = "about";

    private final BitemporalCases cases;
    private final TimelineFormatter formatter;

    BitemporalReporting(QuerySide views, TimelineFormatter formatter) {
        this.cases = views.bitemporal(OfficeDays.ZONE);
        this.formatter = formatter;
    }

    BitemporalReport ofCase(ReadContext look, UUID id, @Nullable WrittenDay about) {
        LocalDate day = asked(about);
        return told(look, day, cases.ofCase(id, look.scope(), look.asOf(), day));
    }

    BitemporalReport ofRecommendation(ReadContext look, UUID id, @Nullable WrittenDay about) {
        LocalDate day = asked(about);
        return told(look, day, cases.ofRecommendation(id, look.scope(), look.asOf(), day));
    }

    private static LocalDate asked(@Nullable WrittenDay about) {
        LocalDate day = GivenDay.of(ABOUT, about);
        if (day == null) {
            throw Refused.malformed(ABOUT, FieldFault.MISSING);
        }
        return day;
    }

    private BitemporalReport told(
            ReadContext look, LocalDate about, Optional<BitemporalCase> found) {
        BitemporalCase known = found.orElseThrow(Refused::absent);
        return new BitemporalReport(
                look.when(), about, known, lines(look, known.late()), lines(look, known.leftOut()));
    }

    private List<BitemporalLine> lines(ReadContext look, List<BitemporalFact> facts) {
        List<TimelineLine> told =
                formatter
                        .tell(
                                look,
                                new Page<>(facts.stream().map(BitemporalFact::fact).toList(), null))
                        .items();
        List<BitemporalLine> lines = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            BitemporalFact fact = facts.get(i);
            lines.add(new BitemporalLine(told.get(i), fact.day(), fact.daysLate(), fact.leftOut()));
        }
        return lines;
    }
}
