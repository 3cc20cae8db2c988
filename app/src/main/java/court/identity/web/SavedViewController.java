package court.identity.web;

import court.identity.SavedViews;
import court.identity.db.SavedViewRow;
import court.kernel.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Views of lists that the signed-in person has saved. */
@RestController
@RequestMapping("/api/saved-views")
class SavedViewController {
    private static final String PAGE = "[a-z][a-z-]{0,59}";

    private final SavedViews views;

    SavedViewController(SavedViews views) {
        this.views = views;
    }

    record Kept(
            @NotNull @Pattern(regexp = PAGE) String page,
            @NotBlank @Size(max = 60) String name,
            @NotNull @Size(max = 2000) String query) {}

    @GetMapping
    List<SavedViewRow> mine(@RequestParam @Pattern(regexp = PAGE) String page) {
        return views.mine(page);
    }

    /** Keeps a view under its name and answers all views of that list. */
    @PutMapping
    List<SavedViewRow> save(@Valid @RequestBody Kept view) {
        return views.save(view.page(), view.name().strip(), view.query());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        views.remove(Ids.parse(id));
    }
}
