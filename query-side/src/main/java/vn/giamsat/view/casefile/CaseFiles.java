package vn.giamsat.view.casefile;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.contradiction.CaseContradictions;
import vn.giamsat.view.contradiction.Contradiction;
import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.read.Listing;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Order;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.PageRequest;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Rights;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.read.Searchable;
import vn.giamsat.view.unit.UnitNames;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The list of case files. A unit sees a case once it has been announced to it or the delegation has
 * met it, and then without the delegation's inner work.
 */
public final class CaseFiles {

    public static final ViewEntry<CaseFile> ENTRY =
            ViewEntry.of(
                            new CaseFileView(),
                            CaseFile.class,
                            "inspections",
                            reader ->
                                    q ->
                                            new CaseFiles(reader)
                                                    .list(
                                                            q.scope(),
                                                            CaseFileFilter.of(q),
                                                            q.asOf(),
                                                            q.page()))
                    .found(reader -> new CaseFiles(reader)::whole, CaseFile::version)
                    .narrowedBy("words", String.class)
                    .narrowedBy("delegation", UUID.class)
                    .narrowedBy("subject", UUID.class)
                    .narrowedBy("stage", CaseStage.class)
                    .showing("subject", CaseFile::subjectName)
                    .showing("theme", found -> found.file().matter().theme())
                    .showing("kind", found -> found.file().matter().kind())
                    .showing("stage", found -> found.file().standing().stage())
                    .showing("delegation", CaseFile::delegationName)
                    .showing("openedOn", found -> found.file().clock().openedOn())
                    .showing("dueOn", found -> found.file().clock().dueOn())
                    .showing("awaitedDay", found -> found.file().clock().awaitedDay())
                    .illustratedIf(found -> found.file().standing().illustrated())
                    .opening(found -> "/inspections/" + found.file().matter().inspection());

    private final Reader reader;

    public CaseFiles(Reader reader) {
        this.reader = reader;
    }

    public Optional<CaseFile> find(UUID inspection, Scope scope, @Nullable Long asOf) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("key", inspection.toString());
        String sql = "select " + columns(asOf) + from(asOf) + " and c.key = :key";
        return reader.one(sql, parameters, CaseFile.Stored.class)
                .map(stored -> stored.shownTo(scope));
    }

    /** The same with what it contradicts, which is the delegation's inner work. */
    public Optional<CaseFile> whole(UUID inspection, Scope scope, @Nullable Long asOf) {
        return find(inspection, scope, asOf)
                .map(found -> found.contradicting(against(found, asOf)));
    }

    private List<Contradiction> against(CaseFile found, @Nullable Long asOf) {
        CaseMatter matter = found.file().matter();
        return found.inside()
                ? new CaseContradictions(reader).of(matter.inspection(), matter.delegation(), asOf)
                : List.of();
    }

    /** Those of these that the reader may see, in no order. */
    public List<CaseFile> among(Set<UUID> inspections, Scope scope, @Nullable Long asOf) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("inspections", Reader.array(inspections));
        String sql =
                "select "
                        + columns(asOf)
                        + from(asOf)
                        + " and c.inspection = any(cast(:inspections as uuid[]))";
        return reader.list(sql, parameters, CaseFile.Stored.class).stream()
                .map(stored -> stored.shownTo(scope))
                .toList();
    }

    /** The newest first. */
    public Page<CaseFile> list(
            Scope scope, CaseFileFilter filter, @Nullable Long asOf, PageRequest request) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("words", Searchable.pattern(filter.words() == null ? "" : filter.words()));
        parameters.put("delegation", filter.delegation());
        parameters.put("subject", filter.subject());
        parameters.put("stage", filter.stage() == null ? null : filter.stage().name());
        Listing listing =
                new Listing(
                        columns(asOf),
                        from(asOf) + FILTER,
                        "c.key",
                        Order.newestFirst("c.opened"),
                        parameters);
        return reader.page(listing, request, CaseFile.Stored.class)
                .map(stored -> stored.shownTo(scope));
    }

    /** The newest few of each of these delegations, asked for at once. */
    public Map<UUID, List<CaseFile>> newestOf(
            Collection<UUID> delegations, int ofEach, Scope scope, @Nullable Long asOf) {
        Map<String, Object> parameters = Reader.parameters(scope);
        parameters.put("delegations", Reader.array(delegations));
        parameters.put("of_each", ofEach);
        String sql =
                """
                select file from (
                  select %s as file, c.opened,
                         row_number() over (partition by c.delegation order by c.opened desc) as place
                  %s and c.delegation = any(cast(:delegations as uuid[]))
                ) newest where place <= :of_each order by opened desc
                """
                        .formatted(columns(asOf), from(asOf));
        return reader.list(sql, parameters, CaseFile.Stored.class).stream()
                .map(stored -> stored.shownTo(scope))
                .collect(Collectors.groupingBy(found -> found.file().matter().delegation()));
    }

    /** The units at which a delegation has opened cases; for a decision, whoever asks. */
    public Set<UUID> subjectsOf(UUID delegation) {
        String sql =
                "select distinct to_jsonb(c.subject) from view.case_file c"
                        + " where c.delegation = :delegation and c.until is null";
        return Set.copyOf(reader.list(sql, Map.of("delegation", delegation), UUID.class));
    }

    /** What the whole case holds now, read at once; each version of its row names an escalation. */
    public CaseParts partsOf(UUID inspection) {
        String sql =
                """
                select json_build_object(
                  'findings', (select coalesce(json_agg(f), '[]') from view.finding f
                                where f.until is null and f.inspection = :inspection),
                  'evidence', (select coalesce(json_agg(e), '[]') from view.evidence e
                                where e.until is null and e.inspection = :inspection),
                  'members', (select coalesce(json_agg(m), '[]') from view.examined_member m
                               where m.until is null and m.inspection = :inspection),
                  'escalated', (select coalesce(json_agg(finding), '[]') from view.case_file c,
                                       json_array_elements_text(c.escalation -> 'findings') finding
                                 where c.key = :key))
                """;
        var parameters = Map.of("inspection", inspection, "key", inspection.toString());
        return reader.one(sql, parameters, CaseParts.class).orElseThrow();
    }

    private static String columns(@Nullable Long asOf) {
        String then = UnitNames.on("c.opened_on", "u");
        return COLUMNS.formatted(
                then + " || " + UnitNames.apart("u", new Moment(asOf)),
                then,
                asOf == null
                        ? "(select position from view.progress where view = 'case_file')"
                        : asOf,
                Rights.inside("c.delegation"));
    }

    private static final String COLUMNS =
            """
            json_build_object('file', to_json(c), 'subject_name', %s,
                              'subject_now', nullif(u.name, %s),
                              'delegation', to_json(d),
                              'version', coalesce(
                                          (select t.version from view.timeline t
                                            where t.inspection = c.inspection
                                              and t.event <> 'RecommendationOpened'
                                              and t.position <= %s
                                            order by t.position desc limit 1), 0),
                              'inside', %s)
            """;

    /**
     * The stage is filtered for insiders only: to a unit it would tell the inner stage. Nor does a
     * unit find a case by the number of a notice that it has not got.
     */
    private static final String FILTER =
            """
             and (c.search like :words and (%1$s or c.conclusion is null or %2$s)
                  or u.search like :words or d.search like :words)
             and (cast(:delegation as uuid) is null or c.delegation = cast(:delegation as uuid))
             and (cast(:subject as uuid) is null or c.subject = cast(:subject as uuid))
             and (cast(:stage as text) is null
                  or c.stage = cast(:stage as text) and %1$s)
            """
                    .formatted(Rights.inside("c.delegation"), Rights.subjectHasNotice("c"));

    /** What was opened later was not there then: so the past is found in the order of the list. */
    private static String from(@Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        String opened = asOf == null ? "" : " and c.opened <= " + asOf;
        return """
         from view.case_file c
         left join view.unit u on u.unit = c.subject and %s
         left join view.delegation d on d.delegation = c.delegation and %s
        where %s and (%s or %s)
        """
                .formatted(
                        moment.of("u"),
                        moment.of("d"),
                        moment.of("c") + opened,
                        Rights.inside("c.delegation"),
                        Rights.subject("c"));
    }
}
