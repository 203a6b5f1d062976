package io.greenroom.conformance.broken.level1;

import io.greenroom.conformance.broken.sound.Call;
import io.greenroom.conformance.broken.sound.Message;
import io.greenroom.conformance.broken.sound.Page;
import io.greenroom.conformance.broken.sound.Response;
import io.greenroom.conformance.broken.sound.SoundServer;
import io.greenroom.conformance.broken.sound.User;
import java.util.Comparator;

/** Lists without {@code limit} in an order of their own, which the reader may have a part in. */
abstract class RearrangedLists extends SoundServer {
    abstract Comparator<Message> order(User reader);

    @Override
    protected Response listMessages(Call call, User caller) {
        if (call.parameter("limit").isPresent()) {
            return super.listMessages(call, caller);
        }
        var page = page(roomToRead(call, caller), caller, bounds(call));
        var sorted = page.items().stream().sorted(order(caller)).toList();
        return json(200, pageJson(new Page(sorted, page.hasMore()), caller));
    }
}
