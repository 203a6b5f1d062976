package io.greenroom.conformance.http;

import io.greenroom.kit.http.BoundedBody;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.http.HttpEntity;
import org.apache.http.entity.HttpEntityWrapper;

/** A body that may not be longer than {@link BoundedBody#MOST_BYTES}. */
final class BoundedEntity extends HttpEntityWrapper {
    BoundedEntity(HttpEntity entity) {
        super(entity);
    }

    @Override
    public InputStream getContent() throws IOException {
        return new FilterInputStream(super.getContent()) {
            private long left = BoundedBody.MOST_BYTES;

            @Override
            public int read() throws IOException {
                return count(super.read(), 1);
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                var read = super.read(bytes, offset, length);
                return count(read, Math.max(read, 0));
            }

            private int count(int result, int bytes) throws IOException {
                left -= bytes;
                if (left < 0) {
                    throw new BoundedBody.EndlessBody();
                }
                return result;
            }
        };
    }
}
