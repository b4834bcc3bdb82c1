package vn.giamsat.api.offer;

import static vn.giamsat.api.offer.CaseTrial.NOW;
import static vn.giamsat.api.offer.CaseTrial.TODAY;
import static vn.giamsat.api.offer.CaseTrial.WORDS;

import vn.giamsat.command.DomainCommand;
import vn.giamsat.delegation.command.AdjustPlan;
import vn.giamsat.delegation.command.AppointMember;
import vn.giamsat.delegation.command.ApproveProposal;
import vn.giamsat.delegation.command.AssignWork;
import vn.giamsat.delegation.command.DecidePlan;
import vn.giamsat.delegation.command.DisbandDelegation;
import vn.giamsat.delegation.command.FoundDelegation;
import vn.giamsat.delegation.command.IssueReportOutline;
import vn.giamsat.delegation.command.ProposeDelegation;
import vn.giamsat.delegation.command.RecordDecision;
import vn.giamsat.delegation.command.ReleaseMember;
import vn.giamsat.delegation.command.ReplaceMember;
import vn.giamsat.delegation.command.ResubmitProposal;
import vn.giamsat.delegation.command.ReturnProposal;
import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.delegation.event.Post;
import vn.giamsat.event.CaseKind;
import vn.giamsat.event.Document;
import vn.giamsat.event.DocumentType;
import vn.giamsat.event.Origin;
import vn.giamsat.event.Person;
import vn.giamsat.value.DelegationId;
import vn.giamsat.value.UnitId;
import vn.giamsat.view.delegation.DelegationRow;
import vn.giamsat.view.delegation.DelegationView;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A delegation on the bench, proposed or founded at once. */
record DelegationTrial(AggregateBench bench, boolean proposed) implements MatterTrial {

    private static final DelegationId ID = new DelegationId(new UUID(0x7000L, 10));
    private static final UnitId SUBJECT = new UnitId(new UUID(0x7000L, 11));
    private static final Issuer ISSUER = new Issuer("Ban Thường vụ", null, null);
    private static final Document DECISION =
            new Document(DocumentType.DECISION, null, null, "1377", null, null, null);

    @Override
    public DomainCommand opening() {
        return proposed
                ? new ProposeDelegation(
                        ID,
                        "Đoàn 1377",
                        CaseKind.THEMATIC_SUPERVISION,
                        Origin.PROGRAMME,
                        ISSUER,
                        WORDS,
                        List.of(),
                        null,
                        null,
                        NOW)
                : new FoundDelegation(
                        ID,
                        "Đoàn 1377",
                        CaseKind.THEMATIC_SUPERVISION,
                        Origin.PROGRAMME,
                        ISSUER,
                        DECISION,
                        WORDS,
                        List.of(),
                        List.of(),
                        null,
                        NOW);
    }

    @Override
    public DelegationConditions conditions(UUID reader) {
        return new DelegationConditions(row());
    }

    private DelegationRow row() {
        return bench.rows(DelegationView.VIEW).getFirst();
    }

    private Member member(Post post) {
        UUID id = new UUID(0x7002L, bench.events().size());
        return new Member(id, new Person("Người " + id, List.of(), null), post);
    }

    @Override
    public Stream<DomainCommand> questions() {
        return Stream.of(proposal(), plan(), members()).flatMap(some -> some);
    }

    private Stream<DomainCommand> proposal() {
        Stream<DomainCommand> decisions =
                Stream.of("term", "about")
                        .map(part -> new RecordDecision(ID, null, with(part), WORDS));
        return Stream.concat(
                decisions,
                Stream.of(
                        new ReturnProposal(ID, null, WORDS, NOW),
                        new ResubmitProposal(ID, null, WORDS, null, NOW),
                        new ApproveProposal(ID, null, "Đoàn 1377", DECISION, List.of(), NOW),
                        new DisbandDelegation(ID, null, WORDS, null, NOW)));
    }

    /** The decision with its term and all else but what it is about, or with everything. */
    private Document with(String part) {
        return new Document(
                DocumentType.DECISION,
                "Tỉnh ủy",
                "2020-2025",
                "1377",
                "1377-QĐ/TU",
                TODAY,
                part.equals("term") ? null : WORDS);
    }

    private Stream<DomainCommand> plan() {
        return Stream.of(
                new DecidePlan(ID, null, null, WORDS, List.of(SUBJECT), null, null, 30, NOW),
                new AdjustPlan(
                        ID,
                        null,
                        null,
                        "Nội dung " + bench.events().size(),
                        List.of(),
                        null,
                        WORDS,
                        NOW),
                new IssueReportOutline(ID, null, null, WORDS, null, NOW));
    }

    private Stream<DomainCommand> members() {
        Member somebody = member(Post.MEMBER);
        Stream<DomainCommand> ofThose =
                Stream.concat(row().team().members().stream(), Stream.of(somebody))
                        .flatMap(this::of);
        boolean led = row().team().members().stream().anyMatch(one -> one.post() == Post.LEADER);
        return Stream.concat(
                Stream.of(
                        new AppointMember(
                                ID, null, led ? somebody : member(Post.LEADER), null, NOW)),
                ofThose);
    }

    private Stream<DomainCommand> of(Member one) {
        UUID id = one.member();
        return Stream.of(
                new AssignWork(ID, null, id, WORDS, NOW),
                new ReplaceMember(ID, null, id, member(one.post()), null, WORDS, NOW),
                new ReleaseMember(ID, null, id, null, WORDS, NOW));
    }
}
