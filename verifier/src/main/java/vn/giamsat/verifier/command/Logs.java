package vn.giamsat.verifier.command;

import vn.giamsat.verifier.export.ExportedLog;
import vn.giamsat.verifier.export.HttpLog;
import vn.giamsat.verifier.export.LogSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens the log that was asked for: an address, a folder or a ZIP. */
final class Logs {

    private Logs() {}

    static LogSource open(String place, Arguments arguments) throws IOException {
        if (!place.matches("https?://.*")) {
            return ExportedLog.open(Path.of(place));
        }
        // from a file, because what stands on a command line is seen by everybody on the machine
        String file = arguments.option("token").orElseThrow(() -> new WrongUsage("--token FILE ?"));
        return HttpLog.at(URI.create(place), Files.readString(Path.of(file)).strip());
    }
}
