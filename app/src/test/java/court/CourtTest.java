package court;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** A test against the whole application on a real PostgreSQL; all such tests share one running application. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Tianping.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "court.database.durable=false",
            "court.database.directory=target/test-database/${random.uuid}",
            // off in tests unless asked for
            "management.prometheus.metrics.export.enabled=true",
            "court.process.moving.share=1"
        })
@ActiveProfiles("test")
public @interface CourtTest {}
