package vn.giamsat.event;

/**
 * A file by its content: lower-case hexadecimal SHA-256, size in bytes, media type, name as given.
 */
public record EvidenceFile(String sha256, long size, String mediaType, String fileName) {}
