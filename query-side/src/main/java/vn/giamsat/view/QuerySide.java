package vn.giamsat.view;

import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.giamsat.view.account.Accounts;
import vn.giamsat.view.bitemporal.BitemporalCases;
import vn.giamsat.view.calendaryear.CalendarYears;
import vn.giamsat.view.casefile.CaseFiles;
import vn.giamsat.view.casefile.DatedCases;
import vn.giamsat.view.deadlinerule.DeadlineRules;
import vn.giamsat.view.delegation.Delegations;
import vn.giamsat.view.dependents.Corrections;
import vn.giamsat.view.entry.ListQuery;
import vn.giamsat.view.entry.ViewEntry;
import vn.giamsat.view.evidence.CaseEvidence;
import vn.giamsat.view.examinedmember.ExaminedMembers;
import vn.giamsat.view.extensioncap.ExtensionCaps;
import vn.giamsat.view.finding.Findings;
import vn.giamsat.view.fold.History;
import vn.giamsat.view.fold.View;
import vn.giamsat.view.fold.feed.PositionSignal;
import vn.giamsat.view.fold.feed.Progress;
import vn.giamsat.view.fold.table.RowJson;
import vn.giamsat.view.followup.FollowUps;
import vn.giamsat.view.integrity.AuditActs;
import vn.giamsat.view.maintenance.ViewMaintenance;
import vn.giamsat.view.paper.NumberRegister;
import vn.giamsat.view.period.ReportingPeriods;
import vn.giamsat.view.read.Page;
import vn.giamsat.view.read.ReadBarrier;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Scope;
import vn.giamsat.view.relation.CaseReaders;
import vn.giamsat.view.relation.Relations;
import vn.giamsat.view.relation.Scopes;
import vn.giamsat.view.search.index.Search;
import vn.giamsat.view.statistics.Figures;
import vn.giamsat.view.statistics.Topic;
import vn.giamsat.view.task.Tasks;
import vn.giamsat.view.timeline.FactsSince;
import vn.giamsat.view.timeline.Timeline;
import vn.giamsat.view.unit.Units;
import vn.giamsat.view.upwardrequest.UpwardRequests;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

/**
 * The door of the read side: registers the views that fold the log, and gives the finders of what
 * people look at.
 */
public final class QuerySide implements ConfigurerModule {

    private final PositionSignal signal = new PositionSignal();
    private final History history;
    private final Progress progress;
    private final ReadBarrier barrier;
    private final Reader reader;
    private final HealthOfViews health;
    private final ViewFeeding feeding;

    /**
     * Finders read from a source of their own, so that readers never keep the views from folding.
     */
    public QuerySide(DataSource writing, DataSource reading, History history) {
        this.history = history;
        RowJson json = new RowJson();
        JdbcClient readers = JdbcClient.create(reading);
        progress = new Progress(readers);
        barrier = new ReadBarrier(Set.copyOf(viewNames()), progress, signal);
        reader = new Reader(readers, json, barrier);
        health = new HealthOfViews(readers);
        feeding = new ViewFeeding(views(), writing, json, history, signal);
    }

    /** Every view there is. */
    public static List<View<?>> views() {
        return EveryView.all();
    }

    /** Every list that stands at an address of its own. */
    public static List<ViewEntry<?>> entries() {
        return EveryView.ENTRIES;
    }

    /** One page of such a list. */
    public <T> Page<T> list(ViewEntry<T> entry, ListQuery query) {
        return entry.finders().list().apply(reader).find(query);
    }

    /** One item of such a list; none when its items are not looked at alone. */
    public <T> Optional<T> find(ViewEntry<T> entry, UUID id, Scope scope, @Nullable Long asOf) {
        ViewEntry.Alone<T> one = entry.finders().one();
        return one == null ? Optional.empty() : one.finder().apply(reader).find(id, scope, asOf);
    }

    public static List<String> viewNames() {
        return views().stream().map(View::name).toList();
    }

    /**
     * Brings every view to the end of the log before the processor goes on: one whose table was
     * laid anew is filled again.
     */
    public void catchUp() {
        feeding.catchUp();
    }

    @Override
    public void configureModule(Configurer configurer) {
        feeding.register(configurer);
    }

    /** The position up to which the view has taken the log, or -1 when it has taken nothing. */
    public long positionOf(String view) {
        return progress.of(view);
    }

    /** The position up to which each view has taken the log. */
    public Map<String, Long> positions() {
        return progress.all();
    }

    /**
     * From now on what this thread asks of the finders shows the log up to the position: they wait
     * for the views they read, a moment and not longer, and fail with {@link
     * vn.giamsat.view.read.ViewBehind} when one does not come that far.
     */
    public void readAtLeast(long position) {
        barrier.require(position);
    }

    /** To be called before a snapshot of the views begins, in which none of them goes on. */
    public void awaitBeforeSnapshot() {
        barrier.settle();
    }

    /** From now on this thread is shown whatever there is. */
    public void readWhatThereIs() {
        barrier.release();
    }

    /** Waits until all these views have taken the position; false when they have not in time. */
    public boolean awaitPosition(Collection<String> views, long position, Duration atMost)
            throws InterruptedException {
        return signal.await(() -> haveTaken(views, position), atMost);
    }

    /** Waits until something is seen in the views; false when it is not in time. */
    public boolean await(BooleanSupplier seen, Duration atMost) throws InterruptedException {
        return signal.await(seen, atMost);
    }

    private boolean haveTaken(Collection<String> views, long position) {
        Map<String, Long> taken = progress.all();
        return views.stream().allMatch(view -> taken.getOrDefault(view, -1L) >= position);
    }

    /** How every view is doing. */
    public List<ViewHealth> health() {
        return health.of(viewNames(), history.head(), _ -> feeding.isHere());
    }

    /** What can be asked of the views themselves. */
    public ViewMaintenance maintenance() {
        return feeding.maintenance();
    }

    public Accounts accounts() {
        return new Accounts(reader);
    }

    public Units units() {
        return new Units(reader);
    }

    public Delegations delegations() {
        return new Delegations(reader);
    }

    public CaseFiles caseFiles() {
        return new CaseFiles(reader);
    }

    public DatedCases datedCases() {
        return new DatedCases(reader);
    }

    public Findings findings() {
        return new Findings(reader);
    }

    public CaseEvidence evidence() {
        return new CaseEvidence(reader);
    }

    public NumberRegister papers() {
        return new NumberRegister(reader);
    }

    public UpwardRequests upwardRequests() {
        return new UpwardRequests(reader);
    }

    public Timeline timeline() {
        return new Timeline(reader);
    }

    public FactsSince factsSince() {
        return new FactsSince(reader);
    }

    public FollowUps followUps() {
        return new FollowUps(reader);
    }

    public Tasks tasks() {
        return new Tasks(reader);
    }

    public ReportingPeriods reportingPeriods() {
        return new ReportingPeriods(reader);
    }

    public ExtensionCaps extensionCaps() {
        return new ExtensionCaps(reader);
    }

    public DeadlineRules deadlineRules() {
        return new DeadlineRules(reader);
    }

    public CalendarYears calendarYears() {
        return new CalendarYears(reader);
    }

    public AuditActs auditActs() {
        return new AuditActs(reader);
    }

    public ExaminedMembers examinedMembers() {
        return new ExaminedMembers(reader);
    }

    public Search search() {
        return new Search(reader);
    }

    /** What was known when; the days are those of the office. */
    public BitemporalCases bitemporal(ZoneId office) {
        return new BitemporalCases(history, caseFiles(), followUps(), office);
    }

    /** What rests on words that were corrected. */
    public Corrections corrections() {
        return new Corrections(history, caseFiles());
    }

    /** The figures of a topic, and the lists behind them. */
    public Figures figures(Topic topic) {
        return new Figures(reader, topic);
    }

    public Relations relations() {
        return new Relations(reader);
    }

    public CaseReaders caseReaders() {
        return new CaseReaders(relations(), accounts(), units());
    }

    public Scopes scopes() {
        return new Scopes(relations());
    }
}
