package court.demo.db;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;

/** Table {@code demo_clock}: how far the demonstration runs ahead of the machine. */
@Mapper
public interface DemoMapper {
    @Nullable
    Long ahead();

    void setAhead(@Param("seconds") long seconds);
}
