package court.audit;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What proves the audit to the outside.
 *
 * @param key PEM file of the Ed25519 key that signs checkpoints; made at the first start. Nodes of one installation share it
 * @param checkpoints folder of the daily checkpoints; keep it, or a copy, where administrators of the database cannot write
 */
@Validated
@ConfigurationProperties("court.audit")
public record AuditSettings(@NotNull Path key, @NotNull Path checkpoints) {}
