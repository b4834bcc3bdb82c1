package vn.giamsat.benchmarks;

/** Runs the comparison that is named; its last line begins with RESULT. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws Exception {
        String name = args.length == 0 ? "" : args[0];
        switch (name) {
            case "commands" -> System.out.println(CommandsBenchmark.run());
            default -> {
                System.err.println(
                        "There is no benchmark named '" + name + "'; there is: commands");
                System.exit(2);
            }
        }
        System.exit(0); // the rivals leave threads behind
    }
}
