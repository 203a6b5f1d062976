package io.greenroom.server.users;

import io.greenroom.server.stamps.Stamps;
import io.greenroom.server.tokens.Open;
import io.greenroom.server.tokens.Token;
import io.greenroom.server.wire.Fields;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;

@Controller("/users")
@ExecuteOn(TaskExecutors.BLOCKING)
final class UsersController {
    private final Users users;
    private final Stamps stamps;

    UsersController(Users users, Stamps stamps) {
        this.users = users;
        this.stamps = stamps;
    }

    // L1-03 L1-06 L2-38 L3-07 L3-09
    @Open
    @Post
    HttpResponse<NewUser> create(@Body Fields body) {
        var user = new User(stamps.id("u_"), body.name(), stamps.now());
        var token = Token.random();
        users.add(user, Token.hash(token));
        return HttpResponse.created(new NewUser(user, token), URI.create("/users/" + user.id()));
    }

    // L1-04
    @Get("/{id}")
    User get(String id) {
        return users.get(id);
    }
}
