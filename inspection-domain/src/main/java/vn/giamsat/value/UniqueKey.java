package vn.giamsat.value;

/** What may exist only once in the whole office: a user name, a document's number in its series. */
public record UniqueKey(String space, String key) {}
