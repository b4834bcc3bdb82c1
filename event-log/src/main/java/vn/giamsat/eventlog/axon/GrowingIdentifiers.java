package vn.giamsat.eventlog.axon;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;

import org.axonframework.common.IdentifierFactory;

import java.security.SecureRandom;

/**
 * Names events by UUIDs that grow with time (version 7, RFC 9562 §5.7). The log keeps their index:
 * a name that grows is added at its end, where random ones would touch a page of their own for each
 * event. Found by Axon itself, as a service; the order of the log is never read from the names.
 */
public final class GrowingIdentifiers extends IdentifierFactory {

    private final TimeBasedEpochGenerator generator =
            Generators.timeBasedEpochGenerator(new SecureRandom());

    @Override
    public String generateIdentifier() {
        return generator.generate().toString();
    }
}
