package court.document;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Where documents lie and how large one may be.
 *
 * @param directory folder of the files; part of every backup
 * @param largest largest file that is taken in
 * @param durable whether storing waits for the disk; off in tests and while demonstration data is made
 * @param fonts folders in which fonts for printing are looked for
 * @param seal key store (PKCS#12) with the key of the court's electronic seal
 * @param sealPassword its password
 * @param trialSeal whether a seal for trials is made where there is none
 * @param keepOrphans how long a stored content waits for a document that names it
 */
@Validated
@ConfigurationProperties("court.document")
public record DocumentSettings(
        @NotNull Path directory,

        @NotNull @DefaultValue("20MB") DataSize largest,
        @DefaultValue("true") boolean durable,

        @DefaultValue({"/usr/share/fonts", "/usr/local/share/fonts", "C:/Windows/Fonts", "/System/Library/Fonts", "/Library/Fonts"}) List<String> fonts,

        @NotNull @DefaultValue("seal.p12") Path seal,

        @NotNull @DefaultValue("") String sealPassword,
        @DefaultValue("false") boolean trialSeal,
        @NotNull @DefaultValue("7d") Duration keepOrphans) {}
