package court.config;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/** The own database of a platform that runs in another process on this machine. */
record RunningDatabase(int port) implements JdbcConnectionDetails {
    @Override
    public String getJdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public String getUsername() {
        return "postgres";
    }

    @Override
    public String getPassword() {
        return "";
    }
}
