package court.bpmn;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.camunda.bpm.engine.ProcessEngine;

/** The processes of one case on the real engine: where they rest, and how they go on when a standing says so. */
final class EngineCase {

    private static final int MOST_MOVES = 200;

    /** Tasks first: a boundary event takes a token away only from a task that is not done. */
    private static final String PLACES = """
            select p.proc_inst_id_, p.id_, p.activity_, p.message_, d.key_
            from (select 1 as turn_, proc_inst_id_, id_, task_def_key_ as activity_, null as message_, proc_def_id_
                  from camunda.act_ru_task
                  union all
                  select 2, s.proc_inst_id_, s.execution_id_, s.activity_id_, s.event_name_, e.proc_def_id_
                  from camunda.act_ru_event_subscr s join camunda.act_ru_execution e on e.id_ = s.proc_inst_id_) p
            join camunda.act_ru_execution i on i.id_ = p.proc_inst_id_
            join camunda.act_re_procdef d on d.id_ = p.proc_def_id_
            where i.business_key_ = ?
            order by p.turn_, p.activity_, p.id_
            """;

    final String id = UUID.randomUUID().toString();

    private final ProcessEngine engine = CourtEngine.engine();

    /**
     * Where a token rests.
     *
     * @param id the task, or the execution that waits for a message
     * @param message the awaited message, empty for a task
     */
    record Place(String instance, String id, String activity, String message, String model) {

        boolean done(Map<String, String> standing) {
            String condition =
                    Shelf.outline(model).element(activity).orElseThrow().done();
            return condition != null && DoneCondition.parse(condition).holds(standing);
        }
    }

    /** Starts a model and says under which id. */
    String start(String model, Map<String, String> standing) {
        return StandingWords.under(
                standing,
                () -> engine.getRuntimeService()
                        .startProcessInstanceByKey(model, id)
                        .getId());
    }

    /** Completes every place that is done under its instance's standing, until nothing moves; says what it completed. */
    List<String> settle(Function<String, Map<String, String>> standings) {
        List<String> left = new ArrayList<>();
        Optional<Place> next = next(standings);
        while (next.isPresent()) {
            Place place = next.get();
            left.add(StandingWords.under(standings.apply(place.instance()), () -> complete(place)));
            if (left.size() > MOST_MOVES) {
                throw new IllegalStateException("circles at " + places());
            }
            next = next(standings);
        }
        return left;
    }

    private Optional<Place> next(Function<String, Map<String, String>> standings) {
        return places().stream()
                .filter(place -> place.done(standings.apply(place.instance())))
                .findFirst();
    }

    boolean ended() {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(id)
                        .count()
                == 0;
    }

    List<Place> places() {
        try (Connection connection =
                        engine.getProcessEngineConfiguration().getDataSource().getConnection();
                PreparedStatement query = connection.prepareStatement(PLACES)) {
            query.setString(1, id);
            List<Place> places = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String message = row.getString(4);
                    places.add(new Place(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            message == null ? "" : message,
                            row.getString(5)));
                }
            }
            return places;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String complete(Place place) {
        if (place.message().isEmpty()) {
            engine.getTaskService().complete(place.id());
        } else {
            engine.getRuntimeService().messageEventReceived(place.message(), place.id());
        }
        return place.activity();
    }
}
