package court.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty house at the first start of a demonstration. */
@Component
@Profile("demo")
@Order(20)
class DemoStart implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(DemoStart.class);
    private final DemoPeople people;

    DemoStart(DemoPeople people) {
        this.people = people;
    }

    @Override
    public void run(ApplicationArguments args) {
        if (!people.isThere()) {
            people.create();
            log.info("demo courts and accounts are there");
        }
    }
}
