package vn.giamsat.api.security;

import org.springframework.scheduling.annotation.Scheduled;

import java.util.concurrent.TimeUnit;

/** Forgets failures nobody waits for any more: anybody can cause them, for any name. */
final class Housekeeping {

    private final SignInThrottle throttle;

    Housekeeping(SignInThrottle throttle) {
        this.throttle = throttle;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        throttle.forgetOld();
    }
}
