package court;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test against the application as a newcomer starts it, with the demo accounts; all such tests share one running
 * application and its demo clock, which only moves forward. {@code -Dcourt.pages.cases=…} gives it a docket.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Tianping.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "court.database.durable=false",
            "court.database.directory=target/test-database/${random.uuid}",
            "court.demo.cases=${court.pages.cases:0}"
        })
@ActiveProfiles("demo")
public @interface DemoTest {}
