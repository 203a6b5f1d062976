package io.greenroom.rivals.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Runs it: {@code --server.port=PORT --data=FOLDER}. */
@SpringBootApplication
public class Main {
    /** Serves until the process is ended. */
    public static void main(String[] arguments) {
        SpringApplication.run(Main.class, arguments);
    }
}
