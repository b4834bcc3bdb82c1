package vn.giamsat.view.relation;

import org.jspecify.annotations.Nullable;

import vn.giamsat.view.account.AccountRow;
import vn.giamsat.view.account.Accounts;
import vn.giamsat.view.read.Moment;
import vn.giamsat.view.read.Reader;
import vn.giamsat.view.read.Rights;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the gate decides by: roles of accounts, and their relations to a matter. */
public final class Relations {

    private final Reader reader;
    private final Accounts accounts;

    public Relations(Reader reader) {
        this.reader = reader;
        this.accounts = new Accounts(reader);
    }

    /** The account with its roles, and whether it may act at all. */
    public Optional<AccountRow> account(UUID account, @Nullable Long asOf) {
        return accounts.find(account, asOf);
    }

    public Optional<Related> ofDelegation(UUID delegation, @Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        String sql =
                "select "
                        + RELATED.formatted(
                                "null::uuid",
                                "null::uuid",
                                "null::uuid",
                                "false",
                                "null::uuid",
                                "null::uuid")
                        + " from view.delegation d where d.delegation = :id and "
                        + moment.of("d");
        return reader.one(sql, Map.of("id", delegation), Related.class);
    }

    public Optional<Related> ofInspection(UUID inspection, @Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        String sql =
                "select "
                        + RELATED.formatted(
                                "c.inspection",
                                "null::uuid",
                                "c.subject",
                                "c.open_to_unit",
                                "null::uuid",
                                "null::uuid")
                        + """
                         from view.case_file c
                         join view.delegation d on d.delegation = c.delegation and %s
                        where c.inspection = :id and %s
                        """
                                .formatted(moment.of("d"), moment.of("c"));
        return reader.one(sql, Map.of("id", inspection), Related.class);
    }

    public Optional<Related> ofRecommendation(UUID recommendation, @Nullable Long asOf) {
        Moment moment = new Moment(asOf);
        String sql =
                "select "
                        + RELATED.formatted(
                                "f.inspection",
                                "f.recommendation",
                                "c.subject",
                                "coalesce(c.open_to_unit, false)",
                                "case when %s then f.addressee end"
                                        .formatted(Rights.delivered("f", moment)),
                                "f.officer")
                        + """
                         from view.follow_up f
                         join view.delegation d on d.delegation = f.delegation and %s
                         left join view.case_file c on c.inspection = f.inspection and %s
                        where f.recommendation = :id and %s
                        """
                                .formatted(moment.of("d"), moment.of("c"), moment.of("f"));
        return reader.one(sql, Map.of("id", recommendation), Related.class);
    }

    /** The delegations in which the account holds a post. */
    public Set<UUID> delegationsOf(UUID account, @Nullable Long asOf) {
        String sql =
                """
                select to_jsonb(d.delegation) from view.delegation d
                 where d.members @> jsonb_build_array(
                           jsonb_build_object('person',
                               jsonb_build_object('account', cast(:account as text))))
                   and %s
                """
                        .formatted(new Moment(asOf).of("d"));
        return ids(sql, Map.of("account", account.toString()));
    }

    /** The delegations these bodies issued. */
    public Set<UUID> delegationsIssuedBy(Set<UUID> units, @Nullable Long asOf) {
        String sql =
                "select to_jsonb(d.delegation) from view.delegation d"
                        + " where d.issuer_unit = any(cast(:units as uuid[])) and "
                        + new Moment(asOf).of("d");
        return ids(sql, Map.of("units", Reader.array(units)));
    }

    /** The delegations whose record names no registered body. */
    public Set<UUID> delegationsOfUnknownIssuers(@Nullable Long asOf) {
        String sql =
                "select to_jsonb(d.delegation) from view.delegation d where d.issuer_unit is null and "
                        + new Moment(asOf).of("d");
        return ids(sql, Map.of());
    }

    private Set<UUID> ids(String sql, Map<String, ?> parameters) {
        return reader.list(sql, parameters, UUID.class).stream().collect(Collectors.toSet());
    }

    private static final String RELATED =
            """
            jsonb_build_object(
              'delegation', d.delegation, 'inspection', %s, 'recommendation', %s,
              'issuer_unit', d.issuer_unit, 'subject', %s, 'open_to_unit', %s,
              'addressee', %s, 'officer', %s,
              'seats', (select coalesce(jsonb_agg(jsonb_build_object(
                                   'account', m -> 'person' -> 'account', 'post', m -> 'post')),
                                   '[]')
                          from jsonb_array_elements(d.members) m
                         where m -> 'person' ->> 'account' is not null))
            """;
}
