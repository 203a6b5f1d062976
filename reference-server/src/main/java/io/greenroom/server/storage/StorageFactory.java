package io.greenroom.server.storage;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import java.nio.file.Path;

/** Opens the storage that the command line asks for. */
@Factory
final class StorageFactory {
    @Context
    @Bean(preDestroy = "close")
    Database database(@Value("${greenroom.data:}") String data, @Value("${greenroom.memory:false}") boolean memory) {
        return memory ? Database.inMemory() : Database.inFolder(Path.of(data));
    }
}
