package vn.giamsat.api.account;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Says something to whoever started the product, in UTF-8 whatever the locale, and to no log file.
 */
final class Console {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);

    private Console() {}

    static void say(String text) {
        OUT.println(text);
    }
}
