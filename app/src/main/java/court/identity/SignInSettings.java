package court.identity;

import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many failed sign-ins are borne within a while.
 *
 * @param both of one account from one address
 * @param account of one account from anywhere; high, lest strangers lock people out
 * @param address from one address with any account; high, since a whole court may share one
 */
@Validated
@ConfigurationProperties("court.identity.sign-in-failures")
public record SignInSettings(
        @DefaultValue("15m") Duration within,
        @DefaultValue("5") @Min(1) int both,
        @DefaultValue("100") @Min(1) int account,
        @DefaultValue("200") @Min(1) int address) {}
