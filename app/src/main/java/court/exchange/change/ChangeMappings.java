package court.exchange.change;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import court.audit.AuditLog;
import court.casefile.model.DeedKind;
import court.exchange.db.ChangeMapper;
import court.exchange.db.MappingRow;
import court.exchange.docket.DocketMapping;
import court.exchange.docket.DocketMappings;
import court.identity.Acting;
import court.identity.Permission;
import court.identity.Viewer;
import court.kernel.CourtId;
import court.kernel.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the columns and events of the court's own platform mean here; people change it, and the next file is read by it. */
@Service
public class ChangeMappings {
    /** Source of the mapping that comes with the application. */
    public static final String SHIPPED = "platform";

    private static final String FILE = "/exchange/changes.yaml";
    private static final int LONGEST = 1 << 18;
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();
    private static final TypeReference<Map<String, Object>> ANYTHING = new TypeReference<>() {};

    private final ChangeMapper mapper;
    private final Acting acting;
    private final AuditLog audit;
    private final Clock clock;

    ChangeMappings(ChangeMapper mapper, Acting acting, AuditLog audit, Clock clock) {
        this.mapper = mapper;
        this.acting = acting;
        this.audit = audit;
        this.clock = clock;
    }

    /** Sources that files may come from, the shipped one first. */
    public List<MappingRow> all() {
        CourtId court = viewer().court();
        List<MappingRow> rows = new ArrayList<>(mapper.mappings(court));
        if (rows.stream().noneMatch(row -> row.source().equals(SHIPPED))) {
            rows.add(0, shipped(court));
        }
        return rows;
    }

    /** The mapping of a source; the shipped source when none is named. */
    public MappingRow get(@Nullable String source) {
        return inForce(viewer().court(), source);
    }

    /** The mapping by which a court reads the files of a source. */
    public MappingRow inForce(CourtId court, @Nullable String source) {
        String wanted = source == null || source.isBlank() ? SHIPPED : source;
        MappingRow row = mapper.mapping(court, wanted);
        if (row == null && wanted.equals(SHIPPED)) {
            return shipped(court);
        }
        if (row == null) {
            throw Refused.notFound("exchange.no-such-mapping", wanted);
        }
        return row;
    }

    private static MappingRow shipped(CourtId court) {
        try (InputStream content = Objects.requireNonNull(ChangeMappings.class.getResourceAsStream(FILE))) {
            String body = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            return new MappingRow(court, SHIPPED, body, -1, "", Instant.EPOCH);
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped mapping cannot be read", e);
        }
    }

    /** What an event of a source may mean. */
    public List<DeedKind> deeds() {
        viewer();
        return DeedKind.all();
    }

    /** The mapping as the page edits it. */
    public JsonNode tree(MappingRow row) {
        try {
            return YAML.readTree(row.body());
        } catch (IOException e) {
            throw Refused.malformed("exchange.bad-mapping", 0, "");
        }
    }

    /**
     * Changes the mapping of a source, or gives it its first of its own.
     *
     * @param version the version that was read; below zero for none yet
     */
    @Transactional
    public MappingRow change(String source, JsonNode mapping, int version) {
        Viewer viewer = viewer();
        String body = checked(source, mapping);
        MappingRow row =
                new MappingRow(viewer.court(), source, body, Math.max(version, 0), viewer.account(), clock.instant());
        int written = version < 0 ? mapper.insertMapping(row) : mapper.changeMapping(row);
        if (written == 0) {
            throw Refused.conflict("exchange.changed-meanwhile");
        }
        audit.record("exchange.mapping-changed", "mapping", source, Map.of("source", source, "mapping", body));
        return Objects.requireNonNull(mapper.mapping(viewer.court(), source));
    }

    private static String checked(String source, JsonNode mapping) {
        try {
            String body = YAML.writeValueAsString(YAML.convertValue(mapping, ANYTHING));
            if (body.length() > LONGEST) {
                throw Refused.malformed("exchange.cell-too-long");
            }
            DocketMapping read = DocketMappings.parse(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
            DocketMappings.sensible(read);
            if (!read.source().equals(source)) {
                throw Refused.malformed("exchange.bad-source", read.source());
            }
            return body;
        } catch (IOException | IllegalArgumentException e) {
            throw Refused.malformed("exchange.bad-mapping", 0, "");
        }
    }

    private Viewer viewer() {
        return acting.with(Permission.IMPORT_RUN);
    }
}
