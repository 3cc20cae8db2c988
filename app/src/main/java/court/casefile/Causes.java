package court.casefile;

import court.casefile.db.CauseMapper;
import court.casefile.db.CauseRow;
import court.kernel.Ids;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tables of causes of action (案由), by the day from which they are law. */
@Service
public class Causes {
    private final CauseMapper mapper;

    Causes(CauseMapper mapper) {
        this.mapper = mapper;
    }

    /** Adds a cause; false when it is known with this date already. */
    @Transactional
    public boolean add(
            String domain, int level, String code, String name, @Nullable String parent, LocalDate validFrom) {
        return mapper.insert(Ids.next(), new CauseRow(domain, level, code, name, parent), validFrom) == 1;
    }
}
