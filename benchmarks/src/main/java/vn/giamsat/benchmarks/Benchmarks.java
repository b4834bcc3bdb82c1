package vn.giamsat.benchmarks;

/** Runs the comparison that is named; its last line begins with RESULT. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        String name = args.length == 0 ? "" : args[0];
        switch (name) {
            case "commands" -> System.out.println(CommandsBenchmark.run());
            case "append" -> System.out.println(AppendBenchmark.run());
            case "rebuild" -> System.out.println(RebuildBenchmark.run());
            case "asof" -> System.out.println(AsOfBenchmark.run());
            case "mixed" -> System.out.println(MixedBenchmark.run());
            case "visible" -> System.out.println(VisibleBenchmark.run());
            case "verify" -> System.out.println(VerifyBenchmark.run());
            default -> {
                System.err.println(
                        "There is no benchmark named '"
                                + name
                                + "'; there are: commands, append, rebuild, asof,"
                                + " mixed, visible, verify");
                System.exit(2);
            }
        }
        System.exit(0); // the rivals leave threads behind
    }

    /**
     * How many facts the synthetic office has, unless {@code -Dbench.events} says another number.
     */
    static int events(int usual) {
        return number("bench.events", usual);
    }

    /** What was said for this property, or else what is usual. */
    static int number(String property, int usual) {
        String said = System.getProperty(property, "");
        return said.isBlank() ? usual : Integer.parseInt(said);
    }
}
