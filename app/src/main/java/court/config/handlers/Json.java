package court.config.handlers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.apache.ibatis.type.MappedTypes;
import org.jspecify.annotations.Nullable;

/** A JSON tree is a jsonb column. */
@MappedTypes(JsonNode.class)
public class Json extends BaseTypeHandler<JsonNode> {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Override
    public void setNonNullParameter(PreparedStatement ps, int i, JsonNode value, JdbcType jdbcType)
            throws SQLException {
        ps.setObject(i, value.toString(), Types.OTHER);
    }

    @Override
    public @Nullable JsonNode getNullableResult(ResultSet rs, String column) throws SQLException {
        return read(rs.getString(column));
    }

    @Override
    public @Nullable JsonNode getNullableResult(ResultSet rs, int column) throws SQLException {
        return read(rs.getString(column));
    }

    @Override
    public @Nullable JsonNode getNullableResult(CallableStatement cs, int column) throws SQLException {
        return read(cs.getString(column));
    }

    private static @Nullable JsonNode read(@Nullable String text) throws SQLException {
        if (text == null) {
            return null;
        }
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new SQLException("a jsonb column does not hold JSON", e);
        }
    }
}
