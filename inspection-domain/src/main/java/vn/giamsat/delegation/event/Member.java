package vn.giamsat.delegation.event;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.NewId;
import vn.giamsat.event.Person;
import vn.giamsat.field.KeptInside;
import vn.giamsat.field.Paragraph;

import java.util.UUID;

/**
 * A person in a post of the delegation. What was declared is the relation to a unit examined, and
 * that the issuing body decided for this person all the same.
 */
public record Member(
        @NewId UUID member,
        Person person,
        Post post,
        @KeptInside @Paragraph @Nullable String declared) {

    /** Of whom nothing was declared. */
    public Member(UUID member, Person person, Post post) {
        this(member, person, post, null);
    }
}
