package court.process.web;

import court.bpmn.ModelFile;
import court.identity.Acting;
import court.identity.Permission;
import court.process.ModelDesk;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The designer: what may be drawn, what the check says of a drawing, and where a case would rest in it. */
@RestController
@RequestMapping("/api/process-models")
class ModelDeskController {
    private final ModelDesk desk;
    private final Acting acting;

    ModelDeskController(ModelDesk desk, Acting acting) {
        this.desk = desk;
        this.acting = acting;
    }

    /** A drawing, under the id of the process that it is to be. */
    record Drawing(
            @NotNull @Size(max = 120) String processId,
            @NotNull String xml) {
        ModelFile file() {
            return new ModelFile(processId + ".bpmn", xml.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** A drawing and the standing of an imagined case; {@code from} are the places where it rested before. */
    record WalkRequest(
            @NotNull @Valid Drawing drawing,
            @NotNull @Size(max = 50) Map<String, String> standing,
            @Nullable @Size(max = 500) List<String> from) {}

    @GetMapping("/palette")
    ModelDesk.ModelPalette palette() {
        acting.with(Permission.PROCESS_READ);
        return desk.palette();
    }

    @PostMapping("/check")
    ModelDesk.DrawnModel check(@RequestBody @Valid Drawing drawing) {
        acting.with(Permission.PROCESS_DRAFT);
        return desk.check(drawing.file());
    }

    @PostMapping("/walk")
    ModelDesk.Walked walk(@RequestBody @Valid WalkRequest request) {
        acting.with(Permission.PROCESS_DRAFT);
        return desk.walk(
                request.drawing().file(), request.standing(), Objects.requireNonNullElse(request.from(), List.of()));
    }
}
