package court.document.db;

import court.document.DocumentId;
import court.document.DocumentRow;
import court.document.PaperRow;
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

    /** Whoever stores a content holds it until the end of the transaction, together with others who store the same. */
    String hold(@Param("sha256") String sha256);

    /** Holds a content alone; false while somebody stores it. */
    boolean holdAlone(@Param("sha256") String sha256);

    /** Those of these contents that are a document's. */
    List<String> referredTo(@Param("contents") Collection<String> contents);

    int lastNumber(@Param("caseId") CaseId caseId);

    void insert(@Param("r") DocumentRow row, @Param("about") String about);

    @Nullable
    DocumentRow byId(@Param("id") DocumentId id);

    List<DocumentRow> byIds(@Param("ids") Collection<DocumentId> ids);

    @Nullable
    DocumentRow latestPaper(
            @Param("caseId") CaseId caseId, @Param("template") String template, @Param("about") String about);

    void insertPaper(@Param("r") PaperRow paper);

    /** What a document was made of, null for one that was brought in. */
    @Nullable
    PaperRow paper(@Param("id") DocumentId id);

    /** How many papers of a template a case has about other things. */
    int otherPapers(@Param("caseId") CaseId caseId, @Param("template") String template, @Param("about") String about);

    List<DocumentRow> ofCase(@Param("caseId") CaseId caseId, @Param("layers") Collection<CaseLayer> layers);
}
