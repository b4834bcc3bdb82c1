package vn.giamsat.crosscheck;

import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_BODY_DOES_NOT_EXAMINE_ITSELF;
import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_BODY_OF_A_LOWER_LEVEL_EXAMINES_A_HIGHER_ONE_ONLY_WITH_A_REASON;
import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_LOWER_BODY_DOES_NOT_EXAMINE_ITS_SUPERIOR;
import static vn.giamsat.crosscheck.rule.CrossCheckRule.A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED;

import org.jspecify.annotations.Nullable;

import vn.giamsat.delegation.event.Issuer;
import vn.giamsat.delegation.event.Member;
import vn.giamsat.event.Level;
import vn.giamsat.event.Person;
import vn.giamsat.event.WrittenAlike;
import vn.giamsat.rule.Rule;
import vn.giamsat.rule.RuleViolated;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Who may not examine whom: asked where people are appointed, cases opened, findings recorded. */
public final class Bars {

    private static final Pattern IDENTITY =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern STANDING =
            Pattern.compile(
                    "^\\s*Ban\\s+(Thường\\s+vụ|Chấp\\s+hành)\\s+",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Histories histories;

    public Bars(Histories histories) {
        this.histories = histories;
    }

    /** Refuses what cannot be; what old papers may say needs a reason, which stays beside it. */
    public void requireBelow(@Nullable Issuer issuer, UUID subject, @Nullable String reason) {
        UUID body = issuer == null ? null : issuer.unit();
        if (issuer == null || body == null) {
            return;
        }
        check(!body.equals(subject), A_BODY_DOES_NOT_EXAMINE_ITSELF, issuer.name());
        check(
                !PlaceOfUnit.above(body, histories).contains(subject),
                A_LOWER_BODY_DOES_NOT_EXAMINE_ITS_SUPERIOR,
                issuer.name());
        Level own = issuer.level();
        Level level = own == null ? place(body).level() : own;
        Level other = place(subject).level();
        check(
                isGiven(reason) || level == null || other == null || level.compareTo(other) <= 0,
                A_BODY_OF_A_LOWER_LEVEL_EXAMINES_A_HIGHER_ONE_ONLY_WITH_A_REASON,
                issuer.name());
    }

    /** Whether the unit is the other one or stands above it, however far. */
    public boolean isAbove(UUID unit, UUID other) {
        return unit.equals(other) || PlaceOfUnit.above(other, histories).contains(unit);
    }

    /** Nobody of these units among the members, unless that was declared of the person. */
    public void requireOutside(Collection<Member> members, Set<UUID> units) {
        requireOutside(members, units, null);
    }

    /** The same, where one reason may be given for the whole. */
    public void requireOutside(
            Collection<Member> members, Set<UUID> units, @Nullable String reason) {
        for (Member member : members) {
            for (UUID unit : units) {
                check(
                        isGiven(reason)
                                || isGiven(member.declared())
                                || !isOf(member.person(), unit),
                        A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED,
                        member.person().name());
            }
        }
    }

    /** Who acts in a case is not the officer of the unit examined, but for what was declared. */
    public void requireOutside(@Nullable String actor, UUID unit, UUID delegation) {
        if (actor == null || !IDENTITY.matcher(actor).matches()) {
            return;
        }
        UUID account = UUID.fromString(actor);
        if (!answersFor(account, unit)) {
            return;
        }
        List<Member> seats =
                Mandate.of(histories.of(delegation)).members().stream()
                        .filter(member -> account.equals(member.person().account()))
                        .toList();
        boolean declared = seats.stream().anyMatch(member -> isGiven(member.declared()));
        check(declared, A_MEMBER_IS_NOT_OF_THE_UNIT_EXAMINED, actor);
    }

    /** By the account, or where a post names the unit: "Bí thư Đảng ủy thị trấn Phủ Thông". */
    private boolean isOf(Person person, UUID unit) {
        UUID account = person.account();
        if (account != null && answersFor(account, unit)) {
            return true;
        }
        return place(unit).names().stream()
                .map(Bars::committee)
                .anyMatch(
                        name ->
                                person.posts().stream()
                                        .anyMatch(post -> WrittenAlike.endsWith(post, name)));
    }

    /** Posts name the committee, not its standing committee: "Bí thư Huyện ủy Châu Thành". */
    private static String committee(String name) {
        return STANDING.matcher(name).replaceFirst("");
    }

    private boolean answersFor(UUID account, UUID unit) {
        return OfficeOfAccount.of(histories.of(account)).units().contains(unit);
    }

    private PlaceOfUnit place(UUID unit) {
        return PlaceOfUnit.of(histories.of(unit));
    }

    static boolean isGiven(@Nullable String reason) {
        return reason != null && !reason.isBlank();
    }

    private static void check(boolean holds, Rule rule, String of) {
        if (!holds) {
            throw new RuleViolated(rule, Map.of("of", of));
        }
    }
}
