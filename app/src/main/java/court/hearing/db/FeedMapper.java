package court.hearing.db;

import court.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Table {@code hearing_feed}, and what stands in a feed. */
@Mapper
public interface FeedMapper {
    @Nullable
    FeedRow feed(@Param("person") PersonId person);

    void make(@Param("person") PersonId person, @Param("hash") byte[] hash, @Param("at") Instant at);

    int end(@Param("person") PersonId person);

    /** Null for an address that is no longer valid, and for people who have left. */
    @Nullable
    FeedReader reader(@Param("hash") byte[] hash);

    void read(@Param("person") PersonId person, @Param("at") Instant at);

    List<FeedDay> days(@Param("person") PersonId person, @Param("from") LocalDate from, @Param("to") LocalDate to);
}
