package court.identity.db;

import java.time.Instant;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Table {@code identity_sign_in_failure}. */
@Mapper
public interface SignInMapper {
    /** Failures of one account from one address, of the account from anywhere, and of the address with any account. */
    FailureCounts count(
            @Param("account") String account, @Param("address") String address, @Param("since") Instant since);

    void insert(
            @Param("id") UUID id,
            @Param("account") String account,
            @Param("address") String address,
            @Param("at") Instant at);

    void forget(@Param("account") String account, @Param("address") String address);

    void forgetBefore(@Param("moment") Instant moment);
}
