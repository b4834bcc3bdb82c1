package vn.giamsat.api.account;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;

import java.util.stream.Collectors;

/** Shows who can sign in to the demonstration. */
final class DemoBanner {

    @EventListener
    @Order(2)
    void show(ApplicationReadyEvent ready) {
        Console.say(
                """
                ==> BẢN MINH HỌA, không dùng cho công việc thật / DEMONSTRATION, not for real work
                    mật khẩu chung / one password for all:  %s
                %s
                """
                        .formatted(DemoOffice.PASSWORD, accounts()));
    }

    private static String accounts() {
        return DemoOffice.ACCOUNTS.stream()
                .map(a -> "    %-10s  %s".formatted(a.username(), a.displayName()))
                .collect(Collectors.joining("\n"));
    }
}
