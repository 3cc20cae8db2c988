package court.config;

import court.kernel.FieldProblem;
import court.kernel.LogContext;
import court.kernel.Refused;
import court.kernel.RuleQuestion;
import court.rulebase.why.Reasons;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/** Makes RFC 9457 problem documents in the reader's language. */
@Component
class Problems {
    private static final Logger log = LoggerFactory.getLogger(Problems.class);

    private final MessageSource messages;
    /** Commands of an operator run without the rules. */
    private final ObjectProvider<Reasons> reasons;

    Problems(MessageSource messages, ObjectProvider<Reasons> reasons) {
        this.messages = messages;
        this.reasons = reasons;
    }

    ProblemDetail document(Refused refused, HttpStatusCode status, Locale locale) {
        ProblemDetail problem = document(refused.code(), refused.args(), status, locale);
        if (!refused.fieldProblems().isEmpty()) {
            problem.setProperty(
                    "errors",
                    refused.fieldProblems().stream()
                            .map(field -> field(field, locale))
                            .toList());
        }
        refused.question().ifPresent(question -> explain(problem, question));
        return problem;
    }

    /** A refusal stands whether or not it can be explained. */
    private void explain(ProblemDetail problem, RuleQuestion question) {
        try {
            reasons.ifAvailable(known ->
                    problem.setProperty("why", known.of(question.release(), question.rulebook(), question.facts())));
        } catch (Refused | DataAccessException e) {
            log.warn("no explanation of a refusal by {}: {}", question.rulebook(), e.toString());
        }
    }

    ProblemDetail document(String code, List<Object> args, HttpStatusCode status, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        HttpStatus known = HttpStatus.resolve(status.value());
        problem.setType(URI.create("urn:tianping:problem:" + code));
        problem.setTitle(text(code, args, locale));
        problem.setDetail(known == null ? code : known.getReasonPhrase());
        problem.setProperty("code", code);
        problem.setProperty("args", args.stream().map(String::valueOf).toList());
        problem.setProperty("traceId", LogContext.trace());
        return problem;
    }

    private Map<String, Object> field(FieldProblem field, Locale locale) {
        return Map.of(
                "field", field.field(),
                "code", field.code(),
                "message", text(field.code(), field.args(), locale));
    }

    /**
     * The sentence of a code. Those of models and rules stand in their jars, without the prefix of refusals; a capability
     * that brings none of its own has the general one of that kind.
     */
    String text(String code, List<Object> args, Locale locale) {
        String general = "error.kernel." + code.substring(code.indexOf('.') + 1);
        Object[] texts = args.stream().map(String::valueOf).toArray();
        String[] codes = {"error." + code, code, general};
        return messages.getMessage(new DefaultMessageSourceResolvable(codes, texts, code), locale);
    }
}
