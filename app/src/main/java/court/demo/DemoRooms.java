package court.demo;

import court.hearing.Rooms;
import court.identity.Court;
import court.identity.Courts;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the courts of the demonstration rooms to sit in. */
@Component
@Profile("demo")
@Order(30)
class DemoRooms implements ApplicationRunner {
    private static final List<String> NAMES = List.of("第一法庭", "第二法庭", "第三法庭");
    private final Courts courts;
    private final Rooms rooms;

    DemoRooms(Courts courts, Rooms rooms) {
        this.courts = courts;
        this.rooms = rooms;
    }

    @Override
    public void run(ApplicationArguments args) {
        for (String[] row : DemoCourts.ROWS) {
            courts.byCode(row[0])
                    .map(Court::id)
                    .filter(id -> rooms.of(id).isEmpty())
                    .ifPresent(id -> NAMES.forEach(name -> rooms.add(id, name)));
        }
    }
}
