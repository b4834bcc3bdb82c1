package vn.giamsat.postgresql;

/** Takes a scratch database, says where, and stays until somebody ends it. */
final class ScratchMain {

    private ScratchMain() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println(ScratchPostgresql.database("child").jdbcUrl());
        while (System.in.read() >= 0) {}
    }
}
