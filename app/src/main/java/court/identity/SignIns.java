package court.identity;

import court.audit.AuditLog;
import court.identity.db.FailureCounts;
import court.identity.db.SignInMapper;
import court.kernel.Ids;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sign-ins that failed and succeeded: the record of them, and a stop to guessing. */
@Service
@EnableConfigurationProperties(SignInSettings.class)
public class SignIns {
    private final SignInMapper mapper;
    private final SignInSettings settings;
    private final AuditLog audit;
    private final Clock clock;

    SignIns(SignInMapper mapper, SignInSettings settings, AuditLog audit, Clock clock) {
        this.mapper = mapper;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether so many attempts have failed of late that no further one is looked at. */
    public boolean tooMany(String account, String address) {
        FailureCounts failed = mapper.count(account, address, since());
        return failed.both() >= settings.both()
                || failed.account() >= settings.account()
                || failed.address() >= settings.address();
    }

    /** Seconds after which the last failure is forgotten. */
    public long patience() {
        return settings.within().toSeconds();
    }

    private Instant since() {
        return clock.instant().minus(settings.within());
    }

    @Transactional
    public void failed(String account, String address) {
        mapper.forgetBefore(since());
        mapper.insert(Ids.next(), account, address, clock.instant());
        audit.record("identity.sign-in-refused", "account", account, Map.of("address", address));
    }

    /** A right password ends the count of this account from this address, not that of others. */
    @Transactional
    public void succeeded(String account, String address) {
        mapper.forget(account, address);
    }

    /** Writes down that a session has begun. */
    @Transactional
    public void begun(String account, String address) {
        audit.record("identity.signed-in", "account", account, Map.of("address", address));
    }
}
