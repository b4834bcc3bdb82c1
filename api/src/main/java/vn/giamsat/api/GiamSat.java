package vn.giamsat.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication
public class GiamSat {

    public static void main(String[] args) {
        SpringApplication.run(GiamSat.class, args);
    }
}
