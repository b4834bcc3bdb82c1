import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Checks or mends the layout of every Java source: {@code check|mend <folder>}. */
class SourceFormat {

    public static void main(String[] args) throws Exception {
        boolean mend = args[0].equals("mend");
        var style = JavaFormatterOptions.Style.AOSP;
        var formatter = new Formatter(JavaFormatterOptions.builder().style(style).build());
        int wrong = 0;
        List<Path> sources = sourcesBelow(Path.of(args[1]));
        for (Path source : sources) {
            String before = Files.readString(source);
            String after =
                    formatter.formatSource(
                            ImportOrderer.reorderImports(
                                    RemoveUnusedImports.removeUnusedImports(before), style));
            if (before.equals(after)) {
                continue;
            }
            wrong++;
            if (mend) {
                Files.writeString(source, after);
            }
            System.out.println((mend ? "mended " : "not formatted: ") + source);
        }
        System.out.println(
                sources.size() + " sources read, " + wrong + " not in the house's layout");
        if (sources.isEmpty() || (wrong > 0 && !mend)) {
            System.out.println("mvn -N verify -Dformat.mode=mend puts them in order");
            System.exit(1);
        }
    }

    private static List<Path> sourcesBelow(Path root) throws Exception {
        try (var paths = Files.walk(root)) {
            return paths.filter(path -> path.toString().endsWith(".java"))
                    .filter(path -> !root.relativize(path).toString().matches("(.*/)?target/.*"))
                    .sorted()
                    .toList();
        }
    }
}
