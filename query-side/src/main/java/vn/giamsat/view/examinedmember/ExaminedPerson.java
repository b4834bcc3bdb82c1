package vn.giamsat.view.examinedmember;

import org.jspecify.annotations.Nullable;

import vn.giamsat.inspection.event.ExaminedMemberNamed;

import java.util.List;
import java.util.UUID;

/**
 * Who is examined: a party member, the posts held, and the committee and organisation belonged to.
 */
public record ExaminedPerson(
        String name, List<String> posts, @Nullable Boolean committeeMember, @Nullable UUID unit) {

    static ExaminedPerson of(ExaminedMemberNamed e) {
        return new ExaminedPerson(e.name(), e.posts(), e.committeeMember(), e.unit());
    }
}
