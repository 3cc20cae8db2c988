package court.casefile.db;

import court.kernel.CourtId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Checks of deductions and extensions; a deed without a row has not been looked at. */
@Mapper
public interface CheckMapper {
    List<CheckRow> page(@Param("q") CheckQuery query);

    List<CheckCount> counts(@Param("court") CourtId court);

    @Nullable
    CheckRow within(@Param("court") CourtId court, @Param("deed") UUID deed);

    @Nullable
    CheckRow byQuestion(@Param("id") UUID id);

    /** Questions about a deed that nobody has answered. */
    List<UUID> questions(@Param("deed") UUID deed);

    /** Accepts; nothing is written when the check has moved on since the version that was read. */
    int accept(
            @Param("id") UUID id,
            @Param("deed") UUID deed,
            @Param("version") int version,
            @Param("by") String by,
            @Param("at") Instant at);

    /** Asks; nothing is written when the check has moved on since the version that was read. */
    int ask(
            @Param("id") UUID id,
            @Param("deed") UUID deed,
            @Param("version") int version,
            @Param("words") String words,
            @Param("by") String by,
            @Param("at") Instant at);

    int answer(@Param("id") UUID id, @Param("answer") String answer, @Param("by") String by, @Param("at") Instant at);
}
