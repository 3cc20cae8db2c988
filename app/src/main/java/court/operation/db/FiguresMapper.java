package court.operation.db;

import java.time.Instant;
import java.time.LocalDate;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Figures over the tables of all modules, for reading alone. */
@Mapper
public interface FiguresMapper {
    FiguresRow figures(@Param("today") LocalDate today, @Param("now") Instant now);
}
