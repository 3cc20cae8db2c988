package court.document.db;

import court.document.DocumentId;
import court.document.DocumentRow;
import court.identity.CaseLayer;
import court.kernel.CaseId;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Table {@code document_entry}. */
@Mapper
public interface DocumentMapper {
    /** Numbers of a case's documents are given out one after the other. */
    String lock(@Param("caseId") CaseId caseId);

    int lastNumber(@Param("caseId") CaseId caseId);

    void insert(@Param("r") DocumentRow row, @Param("about") String about);

    @Nullable
    DocumentRow byId(@Param("id") DocumentId id);

    @Nullable
    DocumentRow latestPaper(
            @Param("caseId") CaseId caseId, @Param("template") String template, @Param("about") String about);

    List<DocumentRow> ofCase(@Param("caseId") CaseId caseId, @Param("layers") Collection<CaseLayer> layers);
}
