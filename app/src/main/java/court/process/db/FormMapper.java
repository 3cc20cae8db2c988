package court.process.db;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Versions of forms. */
@Mapper
public interface FormMapper {
    void insert(FormRow row);

    @Nullable
    FormRow byId(@Param("id") UUID id);

    @Nullable
    FormRow active(@Param("formKey") String formKey);

    List<FormRow> allActive();

    List<FormRow> page(
            @Param("formKey") @Nullable String formKey,
            @Param("afterAt") @Nullable Instant afterAt,
            @Param("afterId") @Nullable UUID afterId,
            @Param("limit") int limit);

    int approve(@Param("id") UUID id, @Param("approver") String approver, @Param("at") Instant at);

    int retireActive(@Param("formKey") String formKey, @Param("at") Instant at);

    int activate(@Param("id") UUID id, @Param("at") Instant at);
}
