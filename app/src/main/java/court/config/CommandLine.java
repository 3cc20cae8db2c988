package court.config;

import court.kernel.Refused;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Work of an operator that the same jar does without becoming a server: backup, restore, verification of the audit. */
public final class CommandLine {
    static final String BACKUP = "court.backup.to";
    static final String CHECK = "court.backup.check";
    static final String RESTORE = "court.restore.from";
    static final String EXPORT = "court.audit.export";
    static final String VERIFY = "court.audit.verify";
    static final List<String> COMMANDS = List.of(BACKUP, CHECK, RESTORE, EXPORT, VERIFY);

    /** Before what the operator gives, so that he can have it otherwise. */
    private static final List<String> SMALL = List.of(
            "--logging.level.root=warn",
            "--logging.level.court=warn",
            "--logging.level.org.flywaydb=error",
            "--spring.datasource.hikari.maximum-pool-size=4",
            "--spring.datasource.hikari.minimum-idle=1");

    private CommandLine() {}

    /** Whether the arguments ask for such work instead of a server. */
    public static boolean asks(String... args) {
        DefaultApplicationArguments given = new DefaultApplicationArguments(args);
        return COMMANDS.stream().anyMatch(given::containsOption);
    }

    /**
     * Does the work.
     *
     * @return 0 when all is well, 1 when it was refused, 2 when what was looked at is not as it should be
     */
    public static int run(PrintStream out, String... args) throws Exception {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(CommandApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .run(Stream.concat(SMALL.stream(), Stream.of(args)).toArray(String[]::new))) {
            Operator operator = context.getBean(Operator.class);
            try {
                return operator.perform(new DefaultApplicationArguments(args), out);
            } catch (Refused refused) {
                Problems problems = context.getBean(Problems.class);
                out.println(problems.text(refused.code(), refused.args(), Locale.SIMPLIFIED_CHINESE));
                out.println(problems.text(refused.code(), refused.args(), Locale.ENGLISH));
                return 1;
            }
        }
    }
}
