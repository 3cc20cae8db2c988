package court.notice.db;

import court.kernel.PersonId;
import court.notice.NoticeId;
import court.notice.NoticeRow;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Table {@code notice_notice}; every read and change names the person. */
@Mapper
public interface NoticeMapper {
    int insert(@Param("rows") List<NewRow> rows);

    List<NoticeRow> page(
            @Param("person") PersonId person,
            @Param("unread") @Nullable Boolean unread,
            @Param("after") @Nullable NoticeId after,
            @Param("limit") int limit);

    long countUnread(@Param("person") PersonId person);

    @Nullable
    NoticeRow byId(@Param("person") PersonId person, @Param("id") NoticeId id);

    int read(@Param("person") PersonId person, @Param("id") NoticeId id, @Param("at") Instant at);

    int removeRead(@Param("before") Instant before, @Param("limit") int limit);

    int readAll(@Param("person") PersonId person, @Param("at") Instant at);
}
