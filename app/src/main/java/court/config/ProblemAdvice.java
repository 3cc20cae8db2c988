package court.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import court.kernel.FieldProblem;
import court.kernel.Refused;
import jakarta.validation.ConstraintViolationException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.ConversionNotSupportedException;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentConversionNotSupportedException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Turns every failure into a problem document; whatever is the caller's fault is never a 500. */
@RestControllerAdvice
class ProblemAdvice extends ResponseEntityExceptionHandler {
    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    /** States of PostgreSQL for characters that it does not take. */
    private static final Set<String> NO_TEXT = Set.of("22021", "22P02", "22P05");

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler(Refused.class)
    ResponseEntity<ProblemDetail> refused(Refused refused, Locale locale) {
        HttpStatus status = HttpStatus.valueOf(refused.kind().status());
        return answer(status, problems.document(refused, status, locale));
    }

    /** A problem is told as one whatever format the caller had asked for. */
    private static ResponseEntity<ProblemDetail> answer(HttpStatusCode status, ProblemDetail problem) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler(DuplicateKeyException.class)
    ResponseEntity<ProblemDetail> duplicate(DuplicateKeyException e, Locale locale) {
        log.info("refused as a duplicate: {}", e.getMostSpecificCause().getMessage());
        return refused(Refused.conflict("kernel.exists-already"), locale);
    }

    /** What the database cannot hold came from the caller (SQL state class 22): out of range, or no text. */
    @ExceptionHandler(DataIntegrityViolationException.class)
    ResponseEntity<ProblemDetail> beyondTheDatabase(DataIntegrityViolationException e, Locale locale) {
        String state = e.getMostSpecificCause() instanceof SQLException sql ? sql.getSQLState() : null;
        if (state == null || !state.startsWith("22")) {
            return unexpected(e, locale);
        }
        log.info("refused as beyond the database: {}", e.getMostSpecificCause().getMessage());
        String code = NO_TEXT.contains(state) ? "kernel.bad-text" : "kernel.out-of-range";
        return refused(Refused.malformed(code), locale);
    }

    @ExceptionHandler(ConstraintViolationException.class)
    ResponseEntity<ProblemDetail> violated(ConstraintViolationException e, Locale locale) {
        List<FieldProblem> fields = e.getConstraintViolations().stream()
                .map(v -> new FieldProblem(v.getPropertyPath().toString(), "kernel.bad-field", List.of(v.getMessage())))
                .toList();
        return refused(Refused.fields("kernel.bad-fields", fields), locale);
    }

    @ExceptionHandler(MethodArgumentTypeMismatchException.class)
    ResponseEntity<ProblemDetail> mismatch(MethodArgumentTypeMismatchException e, Locale locale) {
        return refused(Refused.malformed("kernel.bad-parameter", e.getName()), locale);
    }

    /** A file where a word was expected. */
    @Override
    protected ResponseEntity<Object> handleConversionNotSupported(
            ConversionNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String name = e instanceof MethodArgumentConversionNotSupportedException argument
                ? argument.getName()
                : String.valueOf(e.getPropertyName());
        return malformed(Refused.malformed("kernel.bad-parameter", name));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestParameter(
            MissingServletRequestParameterException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return malformed(Refused.malformed("kernel.missing-parameter", e.getParameterName()));
    }

    @Override
    protected ResponseEntity<Object> handleMissingServletRequestPart(
            MissingServletRequestPartException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return malformed(Refused.malformed("kernel.missing-parameter", e.getRequestPartName()));
    }

    /** Parameters that are not among the values which an operation knows. */
    @Override
    protected ResponseEntity<Object> handleHandlerMethodValidationException(
            HandlerMethodValidationException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> fields = e.getParameterValidationResults().stream()
                .flatMap(result -> result.getResolvableErrors().stream()
                        .map(error -> error instanceof FieldError field
                                ? fieldProblem(field)
                                : new FieldProblem(
                                        String.valueOf(
                                                result.getMethodParameter().getParameterName()),
                                        "kernel.bad-field",
                                        List.of(String.valueOf(error.getDefaultMessage())))))
                .toList();
        return malformed(Refused.fields("kernel.bad-fields", fields));
    }

    private ResponseEntity<Object> malformed(Refused refused) {
        return ResponseEntity.badRequest()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problems.document(refused, HttpStatus.BAD_REQUEST, LocaleContextHolder.getLocale()));
    }

    @ExceptionHandler(MultipartException.class)
    ResponseEntity<ProblemDetail> multipart(MultipartException e, Locale locale) {
        log.info("refused multipart body: {}", e.getMessage());
        return refused(Refused.malformed("kernel.bad-upload"), locale);
    }

    @Override
    protected ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldProblem> fields = e.getBindingResult().getFieldErrors().stream()
                .map(ProblemAdvice::fieldProblem)
                .toList();
        return malformed(Refused.fields("kernel.bad-fields", fields));
    }

    private static FieldProblem fieldProblem(FieldError error) {
        String message = error.getDefaultMessage();
        return new FieldProblem(error.getField(), "kernel.bad-field", List.of(message == null ? "" : message));
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        Throwable cause = e.getCause();
        String path = cause instanceof JsonMappingException mapping ? path(mapping) : "";
        Refused refused = path.isEmpty()
                ? Refused.malformed(
                        cause instanceof JsonProcessingException ? "kernel.bad-json" : "kernel.unreadable-body")
                : Refused.fields("kernel.bad-fields", List.of(new FieldProblem(path, "kernel.bad-value", List.of())));
        return malformed(refused);
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : step.getFieldName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String code = "kernel.http-" + status.value();
        ProblemDetail problem = problems.document(code, List.of(), status, LocaleContextHolder.getLocale());
        return ResponseEntity.status(status)
                .headers(headers)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<ProblemDetail> unexpected(Exception e, Locale locale) {
        if (DatabaseAway.isCauseOf(e)) {
            log.warn("a request found the database away: {}", e.toString());
            HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
            return answer(status, problems.document(DatabaseAway.CODE, List.of(), status, locale));
        }
        log.error("a request failed for a reason of ours", e);
        HttpStatus status = HttpStatus.INTERNAL_SERVER_ERROR;
        return answer(status, problems.document("kernel.http-500", List.of(), status, locale));
    }
}
