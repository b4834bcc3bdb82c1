package vn.giamsat.eventlog.append;

public record HeldClaim(Claim claim, String holder) {}
