package vn.giamsat.verifier.export;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;

/** The lines of several files, one file after the other. */
final class FilesOfLines implements Lines {

    private final Iterator<Path> files;
    private @Nullable LineReader open;

    FilesOfLines(Collection<Path> files) {
        this.files = files.iterator();
    }

    @Override
    public byte @Nullable [] next() throws IOException {
        while (true) {
            byte[] line = open == null ? null : open.next();
            if (line != null) {
                return line;
            }
            close();
            if (!files.hasNext()) {
                return null;
            }
            open = new LineReader(Files.newInputStream(files.next()));
        }
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
