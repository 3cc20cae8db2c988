package court.document.db;

import court.document.template.TemplateRow;
import court.kernel.CourtId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Table {@code document_template}. */
@Mapper
public interface TemplateMapper {
    String lock(@Param("court") CourtId court, @Param("key") String key);

    int lastVersion(@Param("court") CourtId court, @Param("key") String key);

    void insert(@Param("r") TemplateRow row, @Param("content") byte[] content);

    /** Templates of a court, of one paper or of all. */
    List<TemplateRow> ofCourt(@Param("court") CourtId court, @Param("key") @Nullable String key);

    @Nullable
    TemplateRow byId(@Param("id") UUID id);

    TemplateContent content(@Param("id") UUID id);

    /** What a court makes a paper of on a day, if it has a template of its own. */
    @Nullable
    TemplateRow inForce(@Param("court") CourtId court, @Param("key") String key, @Param("day") LocalDate day);

    int activate(@Param("id") UUID id, @Param("from") LocalDate from, @Param("by") String by, @Param("at") Instant at);

    int withdraw(@Param("id") UUID id);
}
