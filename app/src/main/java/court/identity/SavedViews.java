package court.identity;

import court.identity.db.SavedViewMapper;
import court.identity.db.SavedViewRow;
import court.kernel.Ids;
import court.kernel.PersonId;
import court.kernel.Refused;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filters of lists that people keep for themselves under a name. */
@Service
public class SavedViews {
    /** More than anybody looks through. */
    private static final int MOST = 50;

    private final SavedViewMapper mapper;
    private final Acting acting;
    private final Clock clock;

    SavedViews(SavedViewMapper mapper, Acting acting, Clock clock) {
        this.mapper = mapper;
        this.acting = acting;
        this.clock = clock;
    }

    /** One's own views of a list, in the order in which they were made. */
    public List<SavedViewRow> mine(String page) {
        return mapper.of(acting.viewer().person(), page);
    }

    /** Keeps a view; one of the same name is replaced. */
    @Transactional
    public List<SavedViewRow> save(String page, String name, String query) {
        PersonId person = acting.viewer().person();
        List<SavedViewRow> kept = mapper.of(person, page);
        if (kept.size() >= MOST && kept.stream().noneMatch(view -> view.name().equals(name))) {
            throw Refused.because("identity.too-many-views", MOST);
        }
        mapper.save(new SavedViewRow(Ids.next(), page, name, query), person, clock.instant());
        return mapper.of(person, page);
    }

    @Transactional
    public void remove(UUID id) {
        if (mapper.remove(id, acting.viewer().person()) == 0) {
            throw Refused.notFound("identity.no-such-view", id);
        }
    }
}
