package court.identity.db;

import court.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Table {@code identity_saved_view}. */
@Mapper
public interface SavedViewMapper {
    List<SavedViewRow> of(@Param("person") PersonId person, @Param("page") String page);

    void save(@Param("row") SavedViewRow row, @Param("person") PersonId person, @Param("at") Instant at);

    int remove(@Param("id") UUID id, @Param("person") PersonId person);
}
