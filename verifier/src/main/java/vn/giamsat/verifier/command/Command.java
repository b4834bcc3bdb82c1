package vn.giamsat.verifier.command;

import vn.giamsat.verifier.report.ExitCode;

import java.io.IOException;

/**
 * One thing an auditor can ask of the verifier. A new one is a class and a line in {@link
 * Verifier}.
 */
public interface Command {

    /** The word that asks for it. */
    String name();

    /** Does it, speaking to the terminal; throws {@link WrongUsage} where it was asked wrongly. */
    ExitCode run(Arguments arguments, Terminal terminal) throws IOException;
}
