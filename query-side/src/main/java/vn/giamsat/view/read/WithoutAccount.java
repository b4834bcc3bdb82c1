package vn.giamsat.view.read;

import org.jspecify.annotations.Nullable;

import vn.giamsat.event.Person;

/** People as they are named to those outside: by name and posts, not by the account they use. */
public final class WithoutAccount {

    private WithoutAccount() {}

    public static Person of(Person person) {
        return new Person(person.name(), person.posts(), null);
    }

    public static @Nullable Person ofNullable(@Nullable Person person) {
        return person == null ? null : of(person);
    }
}
