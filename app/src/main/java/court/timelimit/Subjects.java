package court.timelimit;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import court.kernel.CaseId;
import court.timelimit.db.ClockRow;
import court.timelimit.db.SubjectMapper;
import court.timelimit.db.SubjectRow;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the facts on which the clocks of each case were last judged. */
@Component
public class Subjects {
    private final SubjectMapper mapper;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    Subjects(SubjectMapper mapper, ObjectMapper json) {
        this.mapper = mapper;
        this.reader = json.readerFor(CaseClocks.class);
        this.writer = json.copy()
                .setSerializationInclusion(JsonInclude.Include.NON_NULL)
                .writerFor(CaseClocks.class);
    }

    void keep(CaseClocks facts, List<ClockRow> clocks) {
        boolean trying = facts.trial() == null || facts.trial().ended() == null;
        boolean open = trying || clocks.stream().anyMatch(ClockRow::open);
        mapper.keep(new SubjectRow(facts.caseId(), facts.court(), open, write(facts)));
    }

    /** The facts of a case as its clocks were last judged on them; empty for a case that no clock has been asked for. */
    public Optional<CaseClocks> of(CaseId caseId) {
        return Optional.ofNullable(mapper.byId(caseId)).map(this::read);
    }

    long countOpen() {
        return mapper.countOpen();
    }

    /** The next open cases by id. */
    List<CaseClocks> openAfter(@Nullable UUID last, int size) {
        return mapper.openAfter(last, size).stream().map(this::read).toList();
    }

    private String write(CaseClocks facts) {
        try {
            return writer.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the facts of a case are plain records", e);
        }
    }

    private CaseClocks read(SubjectRow row) {
        try {
            return reader.readValue(row.facts());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("facts of case " + row.caseId() + " cannot be read", e);
        }
    }
}
