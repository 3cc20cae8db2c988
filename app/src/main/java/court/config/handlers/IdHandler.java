package court.config.handlers;

import court.document.DocumentId;
import court.kernel.CaseId;
import court.kernel.CourtId;
import court.kernel.DeedId;
import court.kernel.DivisionId;
import court.kernel.Id;
import court.kernel.PartyId;
import court.kernel.PersonId;
import court.notice.NoticeId;
import java.lang.reflect.Constructor;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/** Every typed id is a uuid column. MyBatis makes one handler per mapped type. */
@MappedTypes({
    CaseId.class,
    CourtId.class,
    DeedId.class,
    DivisionId.class,
    DocumentId.class,
    NoticeId.class,
    PartyId.class,
    PersonId.class
})
public class IdHandler<T extends Id> extends BaseTypeHandler<T> {
    private final Constructor<T> constructor;

    public IdHandler(Class<T> type) throws NoSuchMethodException {
        this.constructor = type.getConstructor(UUID.class);
    }

    @Override
    public void setNonNullParameter(PreparedStatement ps, int i, T value, JdbcType jdbcType) throws SQLException {
        ps.setObject(i, value.value());
    }

    @Override
    public @Nullable T getNullableResult(ResultSet rs, String column) throws SQLException {
        return wrap(rs.getObject(column, UUID.class));
    }

    @Override
    public @Nullable T getNullableResult(ResultSet rs, int column) throws SQLException {
        return wrap(rs.getObject(column, UUID.class));
    }

    @Override
    public @Nullable T getNullableResult(CallableStatement cs, int column) throws SQLException {
        return wrap(cs.getObject(column, UUID.class));
    }

    private @Nullable T wrap(@Nullable UUID value) throws SQLException {
        if (value == null) {
            return null;
        }
        try {
            return constructor.newInstance(value);
        } catch (ReflectiveOperationException e) {
            throw new SQLException("cannot make an id of " + value, e);
        }
    }
}
