package vn.giamsat.delegation.event;

import vn.giamsat.event.NewId;
import vn.giamsat.event.Person;

import java.util.UUID;

/** A person in a post of the delegation. */
public record Member(@NewId UUID member, Person person, Post post) {}
