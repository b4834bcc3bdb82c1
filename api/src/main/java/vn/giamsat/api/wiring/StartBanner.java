package vn.giamsat.api.wiring;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Says where the product is to be found, and how long the start took. */
@Component
class StartBanner {

    @EventListener
    @Order(1)
    void show(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof ServletWebServerApplicationContext web
                && web.getWebServer() != null) {
            var address = web.getEnvironment().getProperty("server.address", "127.0.0.1");
            var console =
                    new PrintStream(
                            new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            console.printf(
                    "%n==> Giám sát: http://%s:%d/   (%s)%n",
                    address, web.getWebServer().getPort(), took(ready.getTimeTaken()));
        }
    }

    private static String took(@Nullable Duration time) {
        return time == null ? "" : "%.1f s".formatted(time.toMillis() / 1000.0);
    }
}
