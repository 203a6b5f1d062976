package io.greenroom.server.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.greenroom.server.tokens.Caller;
import io.greenroom.server.tokens.Tokens;
import io.greenroom.server.users.User;
import io.greenroom.server.users.Users;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Optional;

@Singleton
final class StoredUsers implements Users, Tokens {
    private static final int CALLERS_MAX = 20_000;

    private final Database database;

    /** Whose token has a hash; a token that was given out is good for ever. */
    private final Cache<ByteBuffer, Caller> callers =
            Caffeine.newBuilder().maximumSize(CALLERS_MAX).build();

    StoredUsers(Database database) {
        this.database = database;
    }

    @Override
    public void add(User user, byte[] tokenHash) {
        database.write(session -> {
            session.change(
                    "INSERT INTO users (id, name, created_at) VALUES (?, ?, ?)",
                    user.id(),
                    user.name(),
                    user.createdAt().toEpochMilli());
            return session.change("INSERT INTO tokens (hash, user_id) VALUES (?, ?)", tokenHash, user.id());
        });
    }

    @Override
    public Optional<User> find(String id) {
        return database.read(
                session -> session.first("SELECT id, name, created_at FROM users WHERE id = ?", Rows::user, id));
    }

    // L3-02
    @Override
    public Optional<Caller> find(byte[] hash) {
        var found = database.read(session ->
                session.first("SELECT user_id FROM tokens WHERE hash = ?", row -> new Caller(row.getString(1)), hash));
        found.ifPresent(caller -> callers.put(ByteBuffer.wrap(hash), caller));
        return found;
    }

    @Override
    public Optional<Caller> known(byte[] hash) {
        return Optional.ofNullable(callers.getIfPresent(ByteBuffer.wrap(hash)));
    }
}
