package court.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file, a system property and a listening socket that an attack tries to touch. */
public final class Canary implements AutoCloseable {
    static final String PROPERTY = "court.rules.canary";
    private final Path file;
    private final ServerSocket socket;

    Canary(Path folder) throws IOException {
        file = folder.resolve("canary");
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        socket.setSoTimeout(20);
        System.clearProperty(PROPERTY);
    }

    /** The text with this canary's file and port in place of {@code FILE} and {@code PORT}. */
    String aim(String text) {
        return text.replace("FILE", file.toString()).replace("PORT", String.valueOf(socket.getLocalPort()));
    }

    void assertUntouched() throws IOException {
        assertThat(System.getProperty(PROPERTY)).isNull();
        assertThat(Files.exists(file)).isFalse();
        try {
            socket.accept().close();
            throw new AssertionError("the canary's socket was reached");
        } catch (SocketTimeoutException nobodyCame) {
            assertThat(nobodyCame).isNotNull();
        }
    }

    /** Its initialiser is the trap: loading it is harmless, initialising it is not. */
    public static final class Trap {
        static {
            System.setProperty(PROPERTY, "initialised");
        }

        private Trap() {}

        public static boolean spring() {
            System.setProperty(PROPERTY, "called");
            return true;
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
