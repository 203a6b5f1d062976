package io.greenroom.server.storage;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import java.nio.file.Path;

/** Opens the storage that the command line asks for. */
@Factory
final class StorageFactory {
    /** What {@code greenroom.data} says instead of a folder. */
    static final String MEMORY = ":memory:";

    @Context
    @Bean(preDestroy = "close")
    Database database(@Value("${greenroom.data}") String data) {
        return data.equals(MEMORY) ? Database.inMemory() : Database.inFolder(Path.of(data));
    }
}
