package court.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.mock.env.MockEnvironment;

class LoopbackOnlyTest {
    private static void start(MockEnvironment environment) {
        LoopbackOnly guard = new LoopbackOnly();
        guard.setEnvironment(environment);
        guard.postProcessBeanFactory(new DefaultListableBeanFactory());
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.8.8", "localhost", "::1"})
    void a_demonstration_starts_on_this_machine(String address) {
        assertThatCode(() -> start(new MockEnvironment().withProperty("server.address", address)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.168.1.1", "no such host"})
    void a_demonstration_refuses_to_listen_beyond_it(String address) {
        assertThatThrownBy(() -> start(new MockEnvironment().withProperty("server.address", address)))
                .isInstanceOf(ListensBeyondThisMachine.class)
                .hasMessageContaining("server.address is " + address);
    }

    @Test
    void every_address_is_beyond_it_when_none_is_set() {
        assertThatThrownBy(() -> start(new MockEnvironment())).hasMessageContaining("server.address is not set");
    }

    @Test
    void the_port_of_operators_is_held_to_the_same() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("server.address", "127.0.0.1")
                .withProperty("management.server.port", "9090");

        assertThatThrownBy(() -> start(environment)).hasMessageContaining("management.server.address is not set");
    }
}
