package court.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import court.facts.sample.Claim;
import court.facts.sample.Limit;
import court.facts.sample.Party;
import court.facts.sample.Track;
import court.rules.book.FactModel;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FactCodecTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final FactCodec codec = new FactCodec(
            new FactModel(Map.of("Claim", Claim.class, "Party", Party.class), Map.of("Limit", Limit.class)));

    @Test
    void facts_come_by_type_name_as_object_or_list() {
        List<Object> facts = codec.readFacts(json("""
                {"Claim": {"track": "SIMPLE", "filed": "2026-01-31", "amount": 5,
                           "parties": [{"name": "甲", "age": 30}]}}"""));

        assertThat(facts)
                .containsExactly(new Claim(
                        Track.SIMPLE,
                        LocalDate.parse("2026-01-31"),
                        null,
                        5,
                        null,
                        false,
                        List.of(new Party("甲", 30))));
        assertThat(codec.readFacts(codec.writeFacts(facts))).isEqualTo(facts);
        assertThat(codec.readFacts(json("{\"Party\": [{\"name\": \"甲\", \"age\": 1}, {\"name\": \"乙\", \"age\": 2}]}")))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"Judge": {}}                                            | rulebase.fact-unknown-type      | $.Judge
            {"Claim": {"colour": 1}}                                 | rulebase.fact-unknown-component | $.Claim.colour
            {"Claim": {"track": "FAST"}}                             | rulebase.fact-unknown-value     | $.Claim.track
            {"Claim": {"track": 1}}                                  | rulebase.fact-wrong-type        | $.Claim.track
            {"Claim": {"filed": "2026-02-30"}}                       | rulebase.fact-wrong-type        | $.Claim.filed
            {"Claim": {"amount": "5"}}                               | rulebase.fact-wrong-type        | $.Claim.amount
            {"Claim": {"amount": 5.5}}                               | rulebase.fact-wrong-type        | $.Claim.amount
            {"Claim": {"amount": 99999999999}}                       | rulebase.fact-wrong-type        | $.Claim.amount
            {"Claim": {"urgent": "yes"}}                             | rulebase.fact-wrong-type        | $.Claim.urgent
            {"Claim": {"parties": [{"name": "x", "age": {}}]}}       | rulebase.fact-wrong-type        | $.Claim.parties[0].age
            {"Claim": {"parties": "x"}}                              | rulebase.fact-wrong-type        | $.Claim.parties
            {"Claim": {"track": "SIMPLE"}}                           | rulebase.fact-missing           | $.Claim
            {"Party": [1]}                                           | rulebase.fact-wrong-type        | $.Party[0]
            []                                                       | rulebase.fact-wrong-type        | $
            """)
    void json_that_is_no_fact_is_refused_at_its_path(String text, String code, String path) {
        FactRefused refused = catchThrowableOfType(FactRefused.class, () -> codec.readFacts(json(text)));

        assertThat(refused.code()).isEqualTo(code);
        assertThat(refused.path()).isEqualTo(path);
        assertThat(refused.message(Locale.SIMPLIFIED_CHINESE)).isNotEqualTo(refused.message(Locale.ENGLISH));
    }

    @Test
    void findings_carry_their_type() {
        assertThat(codec.writeFindings(List.of(new Limit("SA-1", Period.ofMonths(6), null)))
                        .toString())
                .isEqualTo("[{\"type\":\"Limit\",\"rule\":\"SA-1\",\"period\":\"P6M\",\"note\":null}]");
    }

    @Test
    void the_schema_is_titled_with_the_words_of_the_court() {
        JsonNode claim = codec.schema().at("/$defs/Claim");

        assertThat(claim.at("/title").asText()).isEqualTo("案件");
        assertThat(claim.at("/properties/filed/title").asText()).isEqualTo("立案日");
        assertThat(claim.at("/properties/track/enum").toString()).isEqualTo("[\"ORDINARY\",\"SIMPLE\"]");
        assertThat(claim.at("/required").toString()).isEqualTo("[\"track\",\"filed\"]");
    }

    private static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
