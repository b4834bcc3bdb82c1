package vn.giamsat.api.security;

import vn.giamsat.account.event.Role;
import vn.giamsat.delegation.event.Post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An office in memory: one matter, and one account for everything somebody can be to it. */
final class Office implements Callers, MatterLookup {

    static final UUID UNIT = UUID.fromString("01900000-0000-7000-8000-000000000003");
    private static final UUID OTHER = UUID.fromString("01900000-0000-7000-8000-000000000004");

    private final Map<String, Caller> people = new LinkedHashMap<>();
    private final List<Matter.Posted> posted = new ArrayList<>();
    private boolean caughtUp = true;
    private boolean nothingThere;
    private UUID issuingUnit = Commands.ISSUING_UNIT;
    private UUID officer;

    Office() {
        person("is", Role.ISSUER, Commands.ISSUING_UNIT);
        person("iX", Role.ISSUER, OTHER);
        person("ia", Role.ISSUER, null);
        member("ld", Post.LEADER);
        member("dp", Post.DEPUTY_LEADER);
        member("sc", Post.SECRETARY);
        member("mb", Post.MEMBER);
        person("lX");
        person("uo", Role.UNIT_OFFICER, UNIT);
        person("uX", Role.UNIT_OFFICER, OTHER);
        person("fo", Role.FOLLOW_UP_OFFICER, Commands.ISSUING_UNIT);
        person("fX", Role.FOLLOW_UP_OFFICER, OTHER);
        person("f2", Role.FOLLOW_UP_OFFICER, Commands.ISSUING_UNIT);
        person("ck", Role.CLERK, Commands.ISSUING_UNIT);
        person("cX", Role.CLERK, OTHER);
        person("au", Role.AUDITOR, null);
        person("ad", Role.ADMINISTRATOR, null);
        person("no");
    }

    Iterable<String> codes() {
        return people.keySet();
    }

    Caller who(String code) {
        return people.get(code);
    }

    void viewsAreBehind() {
        caughtUp = false;
    }

    void nothingIsThere() {
        nothingThere = true;
    }

    void issuerIsUnknown() {
        issuingUnit = null;
    }

    void isFollowedUpBy(String code) {
        officer = who(code).account();
    }

    void disable(String code) {
        people.remove(code);
    }

    @Override
    public Optional<Caller> find(UUID account, Locale locale) {
        return people.values().stream().filter(c -> c.account().equals(account)).findFirst();
    }

    @Override
    public Optional<Matter> ofDelegation(UUID delegation) {
        return matter().map(matter -> matter.about(null));
    }

    @Override
    public Optional<Matter> ofInspection(UUID inspection) {
        return matter();
    }

    @Override
    public Optional<Matter> ofRecommendation(UUID recommendation) {
        return matter().map(matter -> matter.followedUpBy(officer));
    }

    @Override
    public Optional<Matter> ofPeriod(UUID period) {
        return matter().map(matter -> new Matter(matter.issuingUnit(), List.of(), null));
    }

    @Override
    public void catchUp() {
        caughtUp = true;
    }

    private Optional<Matter> matter() {
        return caughtUp && !nothingThere
                ? Optional.of(new Matter(issuingUnit, posted, UNIT))
                : Optional.empty();
    }

    private void member(String code, Post post) {
        posted.add(new Matter.Posted(person(code).account(), post));
    }

    private void person(String code, Role role, UUID unit) {
        people.put(code, caller(code, List.of(new HeldRole(role, unit))));
    }

    private Caller person(String code) {
        Caller caller = caller(code, List.of());
        people.put(code, caller);
        return caller;
    }

    private static Caller caller(String code, List<HeldRole> roles) {
        UUID account =
                UUID.nameUUIDFromBytes(code.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Caller(account, code, code, roles, Locale.ROOT);
    }
}
