package vn.giamsat.eventlog;

record HeldClaim(Claim claim, String holder) {}
