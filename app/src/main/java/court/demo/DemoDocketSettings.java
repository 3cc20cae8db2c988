package court.demo;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How large the demo docket is.
 *
 * @param cases cases that are made at the first start; 0 for none
 */
@Validated
@ConfigurationProperties("court.demo")
record DemoDocketSettings(
        @Min(0) @Max(100_000) @DefaultValue("3000") int cases) {}
