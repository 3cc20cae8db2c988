package court.process;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** At start: the shipped models, and an index that the engine lacks and looks for at every completion of a task. */
@Component
@Order(10)
class Installation implements ApplicationRunner {
    private final ProcessModels models;
    private final JdbcTemplate jdbc;

    Installation(ProcessModels models, JdbcTemplate jdbc) {
        this.models = models;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments args) {
        jdbc.execute("create index if not exists act_idx_task_parent on camunda.act_ru_task (parent_task_id_)");
        models.installShipped();
    }
}
