package vn.giamsat.eventlog.publish;

import vn.giamsat.eventlog.key.CheckpointSigner;
import vn.giamsat.eventlog.leaf.LogOrigin;
import vn.giamsat.eventlog.witness.WitnessPolicy;

import java.nio.file.Path;
import java.time.InstantSource;

/**
 * What the node that signs needs to know: as whom, with what, where it remembers outside the
 * database what it signed, and whom it asks to witness it.
 */
public record Publishing(
        LogOrigin origin,
        CheckpointSigner signer,
        Path outside,
        InstantSource clock,
        WitnessPolicy witnesses) {}
