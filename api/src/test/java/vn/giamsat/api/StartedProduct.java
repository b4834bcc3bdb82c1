package vn.giamsat.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The whole product with the demonstration's accounts; it and its folder go with the JVM. */
public record StartedProduct(Path home, ConfigurableApplicationContext context) {

    public static StartedProduct with(String... settings) {
        try {
            Path home = Files.createTempDirectory("giamsat-started");
            String[] all =
                    Stream.concat(
                                    Stream.of(
                                            "--spring.profiles.active=demo",
                                            "--giamsat.home=" + home,
                                            "--server.port=0"),
                                    Stream.of(settings))
                            .toArray(String[]::new);
            var started = new StartedProduct(home, SpringApplication.run(GiamSat.class, all));
            Runtime.getRuntime().addShutdownHook(new Thread(started::discard));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:"
                + ((WebServerApplicationContext) context).getWebServer().getPort();
    }

    private void discard() {
        context.close();
        FileSystemUtils.deleteRecursively(home.toFile());
    }
}
