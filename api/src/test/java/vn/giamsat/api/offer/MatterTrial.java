package vn.giamsat.api.offer;

import vn.giamsat.command.DomainCommand;

import java.util.UUID;
import java.util.stream.Stream;

/** One matter of a family on the bench: how it begins, and everything it can be asked. */
interface MatterTrial {

    DomainCommand opening();

    /** How the matter stands after what has happened on the bench, to this reader. */
    MatterConditions conditions(UUID reader);

    /**
     * Well-formed commands of every kind; where one names a part, it is asked of every part there
     * is and of one there is not.
     */
    Stream<DomainCommand> questions();

    AggregateBench bench();
}
