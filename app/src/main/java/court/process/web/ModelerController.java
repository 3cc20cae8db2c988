package court.process.web;

import com.fasterxml.jackson.databind.JsonNode;
import court.bpmn.ModelFile;
import court.identity.Acting;
import court.identity.Permission;
import court.kernel.Refused;
import court.process.ProcessModels;
import court.process.db.ModelRow;
import java.io.IOException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** What Camunda Modeler calls when a designer deploys: answers in the shape of the engine's own, and a draft behind them. */
@RestController
@RequestMapping("/api/modeler")
class ModelerController {
    /** The engine line that the models are written for, which Modeler asks for first. */
    private static final String ENGINE = "7.24.0";

    private static final int MOST_FILES = 50;
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final ProcessModels models;
    private final Acting acting;
    private final TransactionTemplate transaction;
    private final MessageSource messages;
    private final Clock clock;

    ModelerController(
            ProcessModels models, Acting acting, TransactionTemplate transaction, MessageSource messages, Clock clock) {
        this.models = models;
        this.acting = acting;
        this.transaction = transaction;
        this.messages = messages;
        this.clock = clock;
    }

    record Version(String version) {}

    record Link(String method, String href, String rel) {}

    /** Nothing is deployed: a second designer has to approve, so no definition is told. */
    record Deployed(
            String id,
            @Nullable String name,
            @Nullable String source,
            String deploymentTime,
            @Nullable String tenantId,
            List<Link> links,
            Map<String, String> deployedProcessDefinitions,
            @Nullable Map<String, String> deployedCaseDefinitions,
            @Nullable Map<String, String> deployedDecisionDefinitions,
            @Nullable Map<String, String> deployedDecisionRequirementsDefinitions) {}

    /**
     * A problem document in which Modeler finds what it looks for: {@code type} and {@code message} as the engine has them.
     *
     * @param details by file: what is wrong, as the engine tells it of a model that it cannot parse
     */
    record Failure(String type, String title, int status, String code, String message, Map<String, Report> details) {}

    record Report(List<Wrong> errors, List<Wrong> warnings) {}

    record Wrong(String message, int line, int column, String mainElementId, List<String> elementIds) {}

    /** Thrown so that nothing of a deployment stays that has a model with errors in it. */
    private static final class Faulty extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Failure failure;

        Faulty(Failure failure) {
            super(failure.message());
            this.failure = failure;
        }
    }

    @GetMapping("/version")
    Version version() {
        acting.with(Permission.PROCESS_READ);
        return new Version(ENGINE);
    }

    /** Modeler asks so to see whether it reaches the engine and may sign in. */
    @GetMapping("/deployment")
    List<Link> deployments() {
        acting.with(Permission.PROCESS_READ);
        return List.of();
    }

    @PostMapping(path = "/deployment/create", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Deployed create(
            MultipartHttpServletRequest request,
            @RequestParam(name = "deployment-name", required = false) @Nullable String name,
            @RequestParam(name = "deployment-source", required = false) @Nullable String source,
            @RequestParam(name = "deploy-changed-only", required = false, defaultValue = "false") boolean changedOnly)
            throws IOException {
        acting.with(Permission.PROCESS_DRAFT);
        List<ModelFile> files = files(request);
        List<ModelRow> drafts = Objects.requireNonNull(
                transaction.execute(status -> sound(models.fromModeler(files, note(name, source), changedOnly))));
        String id = drafts.get(0).id().toString();
        return new Deployed(
                id,
                name,
                source,
                MOMENT.format(drafts.get(0).createdAt().atZone(clock.getZone())),
                null,
                List.of(new Link("GET", "/api/process-models/" + id, "self")),
                Map.of(),
                null,
                null,
                null);
    }

    private static String note(@Nullable String name, @Nullable String source) {
        String note = (Objects.requireNonNullElse(name, "") + " " + Objects.requireNonNullElse(source, "")).strip();
        return note.length() > 200 ? note.substring(0, 200) : note;
    }

    private static List<ModelFile> files(MultipartHttpServletRequest request) throws IOException {
        List<ModelFile> files = new ArrayList<>();
        for (List<MultipartFile> parts : request.getMultiFileMap().values()) {
            for (MultipartFile part : parts) {
                String name = Objects.requireNonNullElse(part.getOriginalFilename(), "");
                files.add(new ModelFile(name, part.getBytes()));
            }
        }
        if (files.isEmpty() || files.size() > MOST_FILES) {
            throw Refused.malformed("process.bad-number-of-files", MOST_FILES);
        }
        return files;
    }

    private static List<ModelRow> sound(List<ModelRow> drafts) {
        Map<String, Report> details = drafts.stream()
                .filter(draft -> draft.status().equals("DRAFT"))
                .collect(
                        Collectors.toMap(draft -> draft.processId() + ".bpmn", ModelerController::report, (a, b) -> a));
        if (!details.isEmpty()) {
            String message = details.entrySet().stream()
                    .flatMap(file -> file.getValue().errors().stream()
                            .map(wrong -> "%s:%d %s %s"
                                    .formatted(file.getKey(), wrong.line(), wrong.mainElementId(), wrong.message())))
                    .collect(Collectors.joining("\n"));
            throw new Faulty(new Failure(
                    "ParseException",
                    message,
                    HttpStatus.BAD_REQUEST.value(),
                    "process.has-problems",
                    message,
                    details));
        }
        return drafts;
    }

    private static Report report(ModelRow draft) {
        Map<Boolean, List<Wrong>> found = StreamSupport.stream(draft.problems().spliterator(), false)
                .collect(Collectors.partitioningBy(
                        problem -> problem.path("severity").asText().equals("ERROR"),
                        Collectors.mapping(ModelerController::wrong, Collectors.toList())));
        return new Report(found.getOrDefault(true, List.of()), found.getOrDefault(false, List.of()));
    }

    private static Wrong wrong(JsonNode problem) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        String element = problem.path("element").asText();
        return new Wrong(
                problem.path(english ? "messageEn" : "message").asText(),
                problem.path("line").asInt(),
                0,
                element,
                element.isEmpty() ? List.of() : List.of(element));
    }

    @ExceptionHandler
    ResponseEntity<Failure> faulty(Faulty faulty) {
        return told(faulty.failure);
    }

    /** A refusal as the engine would tell it, so that Modeler shows the sentence. */
    @ExceptionHandler
    ResponseEntity<Failure> refused(Refused refused, Locale locale) {
        String type = refused.kind() == Refused.Kind.FORBIDDEN ? "AuthorizationException" : "InvalidRequestException";
        String message = String.valueOf(
                messages.getMessage("error." + refused.code(), refused.args().toArray(), refused.code(), locale));
        return told(new Failure(type, message, refused.kind().status(), refused.code(), message, Map.of()));
    }

    private static ResponseEntity<Failure> told(Failure failure) {
        return ResponseEntity.status(failure.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(failure);
    }
}
