package court.identity.db;

import court.kernel.CourtId;
import court.kernel.DivisionId;
import court.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** People and their duties. */
@Mapper
public interface IdentityMapper {
    @Nullable
    PersonRow personByAccount(@Param("account") String account);

    @Nullable
    PersonRow person(@Param("id") PersonId id);

    @Nullable
    Login login(@Param("account") String account);

    List<String> rolesOn(@Param("person") PersonId person, @Param("day") LocalDate day);

    List<PersonId> holders(
            @Param("court") CourtId court,
            @Param("role") String role,
            @Param("division") @Nullable DivisionId division,
            @Param("day") LocalDate day);

    /** People of a court with this account or name, two at the most. */
    List<PersonId> named(@Param("court") CourtId court, @Param("name") String name);

    @Nullable
    PersonId substitute(@Param("person") PersonId person, @Param("role") String role, @Param("day") LocalDate day);

    void insertPerson(@Param("row") PersonRow row, @Param("passwordHash") String passwordHash);

    void insertGrant(GrantRow row);

    int changePassword(
            @Param("id") PersonId id, @Param("passwordHash") String passwordHash, @Param("version") int version);

    int changeLanguage(@Param("id") PersonId id, @Param("language") String language);

    List<PersonView> page(
            @Param("court") CourtId court,
            @Param("text") @Nullable String text,
            @Param("role") @Nullable String role,
            @Param("day") LocalDate day,
            @Param("afterName") @Nullable String afterName,
            @Param("afterId") @Nullable PersonId afterId,
            @Param("limit") int limit);

    List<GrantRow> grants(@Param("person") PersonId person);

    @Nullable
    PersonView view(@Param("id") PersonId id, @Param("day") LocalDate day);

    int enable(@Param("id") PersonId id, @Param("enabled") boolean enabled);

    List<GrantView> duties(@Param("person") PersonId person);

    int endGrant(@Param("id") UUID id, @Param("person") PersonId person, @Param("last") LocalDate last);
}
