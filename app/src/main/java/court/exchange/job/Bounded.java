package court.exchange.job;

import court.kernel.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Refuses a file as soon as it is larger than what is allowed. */
final class Bounded extends FilterInputStream {
    private final long largest;
    private long read;

    Bounded(InputStream content, long largest) {
        super(content);
        this.largest = largest;
    }

    @Override
    public int read() throws IOException {
        int octet = super.read();
        count(octet < 0 ? 0 : 1);
        return octet;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int octets = super.read(buffer, offset, length);
        count(octets);
        return octets;
    }

    private void count(int octets) {
        read += Math.max(0, octets);
        if (read > largest) {
            throw Refused.malformed("exchange.file-too-large", largest >> 20);
        }
    }
}
