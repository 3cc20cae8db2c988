package court.identity.db;

import court.identity.Court;
import court.kernel.CourtId;
import court.kernel.DivisionId;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Courts and divisions. */
@Mapper
public interface CourtMapper {
    @Nullable
    Court byId(@Param("id") CourtId id);

    @Nullable
    Court byCode(@Param("code") String code);

    @Nullable
    Court byName(@Param("name") String name);

    @Nullable
    Court bySource(@Param("sourceId") String sourceId);

    List<Court> below(@Param("parent") CourtId parent);

    List<Court> search(
            @Param("text") @Nullable String text,
            @Param("level") @Nullable String level,
            @Param("afterName") @Nullable String afterName,
            @Param("limit") int limit);

    long count();

    void insert(Court court);

    void complete(Court court);

    void insertDivision(DivisionRow row);

    @Nullable
    DivisionId divisionByName(@Param("court") CourtId court, @Param("name") String name);

    List<DivisionRow> divisions(@Param("court") CourtId court);
}
