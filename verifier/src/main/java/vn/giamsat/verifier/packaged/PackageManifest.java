package vn.giamsat.verifier.packaged;

import vn.giamsat.verifier.text.Unreadable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a package says it holds: which case of which log, up to which position, how far each stream
 * goes, and the SHA-256 of every file.
 */
record PackageManifest(
        String origin,
        String inspection,
        long position,
        long size,
        Map<String, Long> streams,
        Map<String, String> files) {

    static final String NAME = "manifest.txt";

    private static final String HEADING = "# giamsat-case-package/v1";
    private static final Pattern STREAM =
            Pattern.compile("# stream (\\w+ [0-9a-f-]{36}) (-1|0|[1-9][0-9]{0,17})");
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{64}) {2}([A-Za-z0-9./-]+)");
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");
    private static final Pattern CASE =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Reads it strictly: every line in its one place and spelling. */
    static PackageManifest read(byte[] text) {
        List<String> lines = List.of(utf8(text).split("\n", -1));
        if (lines.size() < 6 || !lines.getFirst().equals(HEADING) || !lines.getLast().isEmpty()) {
            throw new Unreadable("manifest.txt is not that of a case package");
        }
        Map<String, Long> streams = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        String last = "";
        for (String line : lines.subList(5, lines.size() - 1)) {
            Matcher file = FILE.matcher(line);
            Matcher stream = STREAM.matcher(line);
            if (file.matches() && file.group(2).compareTo(last) > 0) {
                last = file.group(2);
                files.put(last, file.group(1));
            } else if (!files.isEmpty()
                    || !stream.matches()
                    || streams.put(stream.group(1), Long.valueOf(stream.group(2))) != null) {
                throw new Unreadable("a line of manifest.txt: " + line);
            }
        }
        return new PackageManifest(
                said("origin", lines.get(1), Pattern.compile("\\S+")),
                said("case", lines.get(2), CASE),
                Long.parseLong(said("position", lines.get(3), NUMBER)),
                Long.parseLong(said("size", lines.get(4), NUMBER)),
                Collections.unmodifiableMap(streams),
                Collections.unmodifiableMap(files));
    }

    private static String said(String what, String line, Pattern form) {
        String start = "# " + what + " ";
        if (!line.startsWith(start) || !form.matcher(line.substring(start.length())).matches()) {
            throw new Unreadable("manifest.txt does not say its " + what);
        }
        return line.substring(start.length());
    }

    private static String utf8(byte[] text) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text)).toString();
        } catch (CharacterCodingException e) {
            throw new Unreadable("manifest.txt is not UTF-8", e);
        }
    }
}
